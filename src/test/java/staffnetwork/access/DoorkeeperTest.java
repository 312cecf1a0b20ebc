package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final UUID AMARA = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();
    private final Caller caller = new Caller();
    private final List<Witnessed> told = new ArrayList<>();
    private final Doorkeeper keeper = new Doorkeeper(caller, new Witnesses(new One(told::add), caller));

    /** A door with every way of saying whose record it is. */
    static class Door {
        @Allow(Act.SEE_WHO_LOOKED)
        void own() {}

        @Allow(Act.AUDIT_TRAIL)
        void ofOne(String other, @About UUID person) {}

        @Allow(Act.AUDIT_TRAIL)
        void ofSeveral(@About List<UUID> people) {}

        @About
        @Allow(Act.AUDIT_TRAIL)
        void findsOut(UUID plan) {}

        @Allow(Act.USE_OWN_ACCOUNT)
        void nobodysRecord() {}

        @Allow(Act.AUDIT_TRAIL)
        void wrong(@About String person) {}
    }

    @Test
    void what_a_door_says_it_is_about_is_told_with_the_roles_that_were_used() throws Exception {
        caller.is(TOM, "Tom", Set.of(Role.AUDITOR, Role.HR_ANALYST));
        assertEquals("done", ask("ofOne", "x", AMARA));
        assertEquals(
                List.of(new Witnessed(Act.AUDIT_TRAIL, AMARA, TOM, Set.of(Role.AUDITOR), new Decision.Allowed())),
                told);
        assertFalse(told.get(0).isByOwner());
    }

    @Test
    void several_people_are_told_one_by_one() throws Exception {
        caller.is(TOM, "Tom", Set.of(Role.AUDITOR));
        ask("ofSeveral", List.of(AMARA, TOM));
        assertEquals(List.of(AMARA, TOM), told.stream().map(Witnessed::person).toList());
        assertTrue(told.get(1).isByOwner());
    }

    @Test
    void a_refusal_is_told_and_the_door_stays_shut() {
        caller.is(TOM, "Tom", Set.of());
        NotAllowed refused = assertThrows(NotAllowed.class, () -> ask("ofOne", "x", AMARA));
        assertTrue(refused.isTold());
        assertEquals(1, told.size());
        assertEquals(AMARA, told.get(0).person());
        assertEquals(
                new Decision.Refused(Decision.Reason.NOT_YOURS), told.get(0).decision());
        assertEquals(Set.of(Role.ANYONE, Role.SIGNED_IN), told.get(0).roles());
    }

    @Test
    void a_method_that_finds_out_itself_tells_what_was_allowed_and_the_doorkeeper_what_was_refused() throws Exception {
        caller.is(TOM, "Tom", Set.of(Role.AUDITOR));
        ask("findsOut", UUID.randomUUID());
        assertEquals(List.of(), told);
        caller.is(TOM, "Tom", Set.of());
        assertThrows(NotAllowed.class, () -> ask("findsOut", UUID.randomUUID()));
        assertEquals(1, told.size());
        assertEquals(null, told.get(0).person());
    }

    @Test
    void what_is_about_nobodys_record_leaves_no_trail() throws Exception {
        caller.is(TOM, "Tom", Set.of());
        ask("nobodysRecord");
        assertEquals(List.of(), told);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Witnesses(new One(told::add), caller).tell(Act.USE_OWN_ACCOUNT, TOM, new Decision.Allowed()));
    }

    @Test
    void what_is_about_nobody_s_record_is_refused_just_the_same() throws Exception {
        assertThrows(NotAllowed.class, () -> ask("nobodysRecord"));
        caller.is(TOM, "Tom", Set.of());
        assertEquals("done", ask("nobodysRecord"));
        assertEquals(List.of(), told);
    }

    @Test
    void a_witness_who_fails_or_is_not_there_keeps_the_door_shut() {
        caller.is(TOM, "Tom", Set.of(Role.AUDITOR));
        Doorkeeper failing = new Doorkeeper(
                caller,
                new Witnesses(
                        new One(seen -> {
                            throw new ArithmeticException();
                        }),
                        caller));
        assertThrows(ArithmeticException.class, () -> failing.ask(new Call("ofOne", "x", AMARA)));
        Doorkeeper alone = new Doorkeeper(caller, new Witnesses(new One(null), caller));
        assertThrows(IllegalStateException.class, () -> alone.ask(new Call("ofOne", "x", AMARA)));
    }

    @Test
    void a_door_that_names_no_person_where_it_says_so_does_not_open() {
        caller.is(TOM, "Tom", Set.of(Role.AUDITOR));
        assertThrows(IllegalStateException.class, () -> ask("wrong", "Amara"));
        assertThrows(IllegalStateException.class, () -> ask("ofOne", "x", null));
    }

    @Test
    void what_an_entity_decides_is_told_and_stops_here_when_refused() {
        caller.is(TOM, "Tom", Set.of());
        Witnesses witnesses = new Witnesses(new One(told::add), caller);
        Decision.Refused refused = new Decision.Refused(Decision.Reason.NOT_YOURS);
        assertThrows(NotAllowed.class, () -> witnesses.demand(Act.AUDIT_TRAIL, AMARA, refused));
        witnesses.demand(Act.AUDIT_TRAIL, AMARA, new Decision.Allowed());
        assertEquals(
                List.of(refused, new Decision.Allowed()),
                told.stream().map(Witnessed::decision).toList());
    }

    private Object ask(String method, @Nullable Object... values) throws Exception {
        return keeper.ask(new Call(method, values));
    }

    /** A call of one of the door's methods. */
    private static final class Call implements InvocationContext {
        private final Method method;
        private final @Nullable Object[] values;

        Call(String name, @Nullable Object... values) {
            this.method = Arrays.stream(Door.class.getDeclaredMethods())
                    .filter(found -> found.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            this.values = values;
        }

        @Override
        public Object getTarget() {
            return new Door();
        }

        @Override
        public @Nullable Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public @Nullable Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public @Nullable Object[] getParameters() {
            return values;
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() {
            return "done";
        }
    }

    /** One witness, or none. */
    record One(@Nullable Witness witness) implements Instance<Witness> {
        @Override
        public Instance<Witness> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Witness> Instance<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Witness> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return witness == null;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(Witness instance) {}

        @Override
        public Handle<Witness> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<Witness>> handles() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Witness get() {
            return Objects.requireNonNull(witness);
        }

        @Override
        public Iterator<Witness> iterator() {
            return (witness == null ? List.<Witness>of() : List.of(witness)).iterator();
        }
    }
}
