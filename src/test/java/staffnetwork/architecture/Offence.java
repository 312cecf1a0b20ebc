package staffnetwork.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import staffnetwork.Exempt;

/**
 * One place where a rule of the house is broken.
 *
 * @param place room and type, for example {@code organisation.Organisations}; the room alone if all of it is meant
 * @param what what is wrong there
 * @param exempt true if the place carries {@code @Exempt}
 */
record Offence(String place, String what, boolean exempt) {
    static Offence of(JavaClass type, String what) {
        return new Offence(name(type), what, carries(type));
    }

    static Offence of(JavaMember member, String what) {
        JavaClass type = member.getOwner();
        boolean exempt = member.isAnnotatedWith(Exempt.class) || carries(type);
        return new Offence(name(type), member.getName() + " " + what, exempt);
    }

    static Offence ofRoom(House house, String room, String what) {
        boolean exempt = house.packageOf(room)
                .filter(home -> home.isAnnotatedWith(Exempt.class))
                .isPresent();
        return new Offence(room, what, exempt);
    }

    /** Room and top-level type. */
    static String name(JavaClass type) {
        JavaClass top = House.topLevel(type.getBaseComponentType());
        String home = top.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "." + top.getSimpleName();
    }

    private static boolean carries(JavaClass type) {
        return type.isAnnotatedWith(Exempt.class)
                || type.getEnclosingClass().filter(Offence::carries).isPresent();
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
