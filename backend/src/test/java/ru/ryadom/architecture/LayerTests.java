package ru.ryadom.architecture;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ru.ryadom.kernel.BusinessClock;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code graphql → usecase → domain ← store}, by lists of what is allowed. */
class LayerTests {

	private static final List<String> MONGO = List.of("com.mongodb", "org.bson", "org.springframework.data");

	/** What the domain may know besides the rooms. */
	private static final List<String> OF_THE_DOMAIN = List.of("java", "org.jspecify", "org.springframework.modulith");

	/** Where the domain knows more: UUIDv7. */
	private static final Map<String, List<String>> EXCEPTIONS = Map.of("ru.ryadom.kernel.Ids",
			List.of("com.fasterxml.uuid"));

	@Test
	void everyFloorIsFound(TestReporter reporter) {
		Map<String, Long> floors = House.inRooms()
			.collect(Collectors.groupingBy(House::floor, TreeMap::new, Collectors.counting()));
		reporter.publishEntry("floors", floors.toString());
		assertThat(floors).containsKeys("", "graphql", "usecase", "store");
		assertThat(floors.values()).allSatisfy((classes) -> assertThat(classes).isPositive());
	}

	@Test
	void theDomainKnowsNoFrameworkAndNoStore() {
		assertThat(dependencies(House.onFloor(""),
				(to) -> !to.isPrimitive() && !isOurs(to, Set.of("")) && !within(to, OF_THE_DOMAIN))
			.filter((to) -> !isException(to))
			.map(LayerTests::inShort)
			.distinct()).isEmpty();
	}

	@Test
	void everyExceptionOfTheDomainIsNeeded() {
		EXCEPTIONS.forEach((place, known) -> assertThat(known)
			.allSatisfy((more) -> assertThat(dependencies(House.onFloor(""), (to) -> within(to, List.of(more))))
				.anyMatch((to) -> isAt(place, to.getOriginClass()))));
	}

	@Test
	void theDomainIsToldTheTime() {
		assertThat(dependencies(House.onFloor(""),
				(to) -> to.isEquivalentTo(Clock.class) || to.isEquivalentTo(InstantSource.class)
						|| to.isEquivalentTo(BusinessClock.class))
			.filter((to) -> !to.getOriginClass().isEquivalentTo(BusinessClock.class))
			.map(LayerTests::inShort)
			.distinct()).isEmpty();
	}

	@Test
	void controllersAskUseCasesAndTheDomainAndNoStore() {
		assertThat(described(House.onFloor("graphql"), (to) -> isOurs(to, Set.of("store")) || within(to, MONGO)))
			.isEmpty();
	}

	@Test
	void useCasesKnowNeitherHowTheyAreAskedNorWhereThingsAreKept() {
		assertThat(described(House.onFloor("usecase"),
				(to) -> (House.isOurs(to) && !isOurs(to, Set.of("", "usecase"))) || within(to, MONGO)
						|| within(to,
								List.of("graphql", "org.springframework.graphql", "org.springframework.web",
										"org.springframework.security", "org.springframework.transaction", "jakarta"))))
			.isEmpty();
	}

	@Test
	void aStoreIsAskedAndAsksNobody() {
		assertThat(described(House.onFloor("store"), (to) -> isOurs(to, Set.of("graphql", "usecase")))).isEmpty();
	}

	@Test
	void onlyStoresTouchMongo() {
		assertThat(dependencies((type) -> !House.floor(type).equals("store"), (to) -> within(to, MONGO))
			.filter((to) -> !isException(to))
			.map(LayerTests::inShort)
			.distinct()).isEmpty();
	}

	private static Set<String> described(Predicate<JavaClass> from, Predicate<JavaClass> forbidden) {
		return dependencies(from, forbidden).map(LayerTests::inShort).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Dependency> dependencies(Predicate<JavaClass> from, Predicate<JavaClass> forbidden) {
		Set<JavaClass> origins = House.inRooms().filter(from).collect(Collectors.toSet());
		assertThat(origins).as("what the rule covers").isNotEmpty();
		return origins.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter((to) -> forbidden.test(to.getTargetClass().getBaseComponentType()));
	}

	private static boolean isOurs(JavaClass type, Set<String> floors) {
		return House.isOurs(type) && floors.contains(House.floor(type));
	}

	private static boolean within(JavaClass type, List<String> packages) {
		return packages.stream()
			.anyMatch((each) -> type.getPackageName().equals(each) || type.getPackageName().startsWith(each + "."));
	}

	private static String inShort(Dependency dependency) {
		return dependency.getOriginClass().getName() + " → " + dependency.getTargetClass().getName();
	}

	private static boolean isException(Dependency dependency) {
		return EXCEPTIONS.entrySet()
			.stream()
			.anyMatch((exception) -> isAt(exception.getKey(), dependency.getOriginClass())
					&& within(dependency.getTargetClass().getBaseComponentType(), exception.getValue()));
	}

	private static boolean isAt(String place, JavaClass type) {
		return type.getName().split("\\$")[0].equals(place) || type.getPackageName().equals(place);
	}

}
