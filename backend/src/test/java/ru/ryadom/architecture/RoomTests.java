package ru.ryadom.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import ru.ryadom.Application;

import static org.assertj.core.api.Assertions.assertThat;

/** Rooms are entered by their door, and know only the rooms before them. */
class RoomTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

	static Stream<String> rooms() {
		return House.rooms().stream();
	}

	@Test
	void everyRoomIsInTheWrittenOrder(TestReporter reporter) {
		reporter.publishEntry("rooms", House.rooms().toString());
		assertThat(House.CLASSES).hasSizeGreaterThan(200);
		assertThat(House.rooms()).contains("kernel", "law", "access", "journal", "people", "offices", "terms", "cases");
		assertThat(Rooms.all()).as("a new room is written into Rooms, at its place").containsAll(House.rooms());
	}

	@Test
	void everyRoomIsAModuleThatNamesItsDoors() {
		Set<String> modules = MODULES.stream()
			.map((module) -> module.getIdentifier().toString())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(modules).isEqualTo(House.rooms());
		assertThat(House.rooms()).allSatisfy((room) -> assertThat(declared(room)).as(room)
			.doesNotContain(ApplicationModule.OPEN_TOKEN)
			.allSatisfy((door) -> assertThat(Rooms.mayKnow(room, door)).as("%s → %s", room, door).isTrue()));
	}

	@Test
	void nobodyPassesADoorThatIsNotNamed() {
		MODULES.verify();
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void aRoomKnowsOnlyThoseBeforeIt(String room) {
		Set<String> trespasses = House.inRooms()
			.filter((type) -> House.room(type).equals(room))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter((to) -> House.isOurs(to.getTargetClass()))
			.filter((to) -> !Rooms.mayKnow(room, House.room(to.getTargetClass())))
			.map((to) -> to.getOriginClass().getName() + " → " + to.getTargetClass().getName())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(trespasses).isEmpty();
	}

	@Test
	void nothingStandsOutsideTheRooms() {
		assertThat(House.CLASSES.stream().filter((type) -> !House.isOurs(type)).map(JavaClass::getName))
			.containsExactly(Application.class.getName());
	}

	private static Set<String> declared(String room) {
		Package card = House.inRooms()
			.filter((type) -> type.getPackageName().equals(House.ROOT + "." + room))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no card: " + room))
			.reflect()
			.getPackage();
		ApplicationModule named = card.getAnnotation(ApplicationModule.class);
		assertThat(named).as("@ApplicationModule of " + room).isNotNull();
		return Set.of(named.allowedDependencies());
	}

}
