package dev.tierline.examples.check;

import com.fasterxml.jackson.core.JacksonException;
import dev.tierline.department.InvalidDepartmentException;
import dev.tierline.engine.DepartmentValidation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the description of a department from a JSON file and says whether it is right, or else everything that is wrong. */
public final class DepartmentCheck {

    private DepartmentCheck() {}

    /**
     * Checks one file; ends with 0 if the department is right, 1 if it is not, 2 if there is no telling.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(args.length == 1 ? check(Path.of(args[0]), out) : usage(out));
    }

    static int check(Path file, PrintStream out) {
        try {
            out.println("the department is right: " + DepartmentValidation.department(DraftFile.read(file)));
            return 0;
        } catch (InvalidDepartmentException wrong) {
            wrong.faults().forEach(out::println);
            return 1;
        } catch (JacksonException unreadable) {
            out.println(file + " cannot be read as a department: " + unreadable.getMessage());
        } catch (IOException unreadable) {
            out.println(file + " cannot be read: " + unreadable);
        }
        return 2;
    }

    private static int usage(PrintStream out) {
        out.println("expected one argument: a JSON file that describes a department");
        return 2;
    }
}
