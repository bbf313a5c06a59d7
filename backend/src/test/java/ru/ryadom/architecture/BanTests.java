package ru.ryadom.architecture;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody in the house does, and the few who may. */
class BanTests {

	private static final String LOCALE = Locale.class.getName();

	private static final Set<Class<?>> OF_A_LOCALE = Set.of(NumberFormat.class, DecimalFormat.class,
			DecimalFormatSymbols.class, DateFormat.class, SimpleDateFormat.class, MessageFormat.class, Collator.class,
			BreakIterator.class, Formatter.class);

	private static final String UNIT_OF_WORK = "ru.ryadom.kernel.store.";

	private static final Set<String> LEAVE_THE_TRANSACTION = Set.of(
			"org.springframework.transaction.event.TransactionalEventListener",
			"org.springframework.modulith.events.ApplicationModuleListener",
			"org.springframework.scheduling.annotation.Async", "org.springframework.scheduling.annotation.EnableAsync");

	@Test
	void thereIsCodeToLookAt() {
		assertThat(accesses()).hasSizeGreaterThan(3000);
		assertThat(accesses().filter((access) -> isCall(access, InstantSource.class, "system"))).isNotEmpty();
	}

	@Test
	void newsStaysInsideTheTransaction() {
		assertThat(users((type) -> LEAVE_THE_TRANSACTION.contains(type.getName()))).isEmpty();
	}

	@Test
	void onlyTheUnitOfWorkOpensTransactions() {
		assertThat(users((type) -> type.getPackageName().startsWith("org.springframework.transaction")
				|| type.getName().startsWith("jakarta.transaction")
				|| type.getSimpleName().equals("MongoTransactionManager")
				|| type.getName().equals("com.mongodb.client.ClientSession"))
			.filter((user) -> !user.startsWith(UNIT_OF_WORK))).isEmpty();
	}

	@Test
	void nobodyAsksTheMachineWhatTimeItIs() {
		assertThat(found((access) -> isNow(access.getTarget()) || isCall(access, InstantSource.class, "system")
				|| isCall(access, Clock.class, "system", "systemUTC", "systemDefaultZone", "tick", "tickMillis",
						"tickSeconds", "tickMinutes")
				|| isCall(access, System.class, "currentTimeMillis") || isCall(access, Calendar.class, "getInstance")
				|| (isCall(access, Date.class, "<init>") && parameters(access).isEmpty())))
			.containsExactly("ru.ryadom.kernel.store.KernelConfiguration.realTime() → InstantSource.system");
	}

	@Test
	void nobodyWeakensAWrite() {
		Set<String> safe = Set.of("ru.ryadom.kernel.store.KernelConfiguration", "ru.ryadom.kernel.store.SafeSettings");
		assertThat(users((type) -> type.getName().equals("com.mongodb.WriteConcern")
				|| type.getName().equals("com.mongodb.WriteConcernResult")
				|| type.getSimpleName().equals("WriteConcernResolver"))
			.filter((user) -> !safe.contains(user))).isEmpty();
		assertThat(found((access) -> Set
			.of("W1", "W2", "W3", "ACKNOWLEDGED", "UNACKNOWLEDGED", "JOURNALED", "withW", "withWriteConcern",
					"setWriteConcern", "setWriteConcernResolver", "withReadConcern", "withReadPreference")
			.contains(access.getTarget().getName()))).isEmpty();
	}

	@Test
	void noTextDependsOnTheMachinesLocale() {
		assertThat(found(
				(access) -> isCall(access, String.class, "formatted") || isCall(access, Locale.class, "getDefault")
						|| (takesALocale(access) && !parameters(access).contains(LOCALE))))
			.isEmpty();
	}

	/** Of these calls each has a sister that is told the locale. */
	private static boolean takesALocale(JavaAccess<?> access) {
		boolean made = access.getTarget().getName().matches("<init>|get\\w*Instance");
		return isCall(access, String.class, "format", "toLowerCase", "toUpperCase")
				|| isCall(access, DateTimeFormatter.class, "ofPattern", "ofLocalizedDate", "ofLocalizedTime",
						"ofLocalizedDateTime")
				|| isCall(access, DateTimeFormatterBuilder.class, "toFormatter")
				|| isCall(access, ResourceBundle.class, "getBundle")
				|| isCall(access, PrintStream.class, "printf", "format")
				|| isCall(access, PrintWriter.class, "printf", "format")
				|| (made && OF_A_LOCALE.stream().anyMatch(access.getTargetOwner()::isEquivalentTo));
	}

	@Test
	void nobodyWritesPastTheLog() {
		assertThat(found((access) -> access.getTargetOwner().isEquivalentTo(System.class)
				&& Set.of("out", "err").contains(access.getTarget().getName())
				|| access.getTarget().getName().equals("printStackTrace")))
			.isEmpty();
	}

	@Test
	void noNameSaysNothing() {
		assertThat(House.CLASSES.stream()
			.map(JavaClass::getSimpleName)
			.filter((name) -> Stream.of("Service", "Manager", "Helper", "Impl", "Util", "Utils", "Dto")
				.anyMatch(name::endsWith)))
			.isEmpty();
	}

	private static boolean isNow(AccessTarget target) {
		return target.getOwner().getPackageName().startsWith("java.time") && target.getName().equals("now");
	}

	private static boolean isCall(JavaAccess<?> access, Class<?> owner, String... names) {
		return access.getTargetOwner().isEquivalentTo(owner) && List.of(names).contains(access.getTarget().getName());
	}

	private static List<String> parameters(JavaAccess<?> access) {
		return (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called)
				? called.getRawParameterTypes().stream().map(JavaClass::getName).toList() : List.of();
	}

	private static Stream<JavaAccess<?>> accesses() {
		return House.CLASSES.stream().flatMap((type) -> type.getAccessesFromSelf().stream());
	}

	private static Set<String> found(Predicate<JavaAccess<?>> banned) {
		return accesses().filter(banned)
			.map((access) -> access.getOrigin().getFullName() + " → " + access.getTargetOwner().getSimpleName() + "."
					+ access.getTarget().getName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> users(Predicate<JavaClass> banned) {
		return House.CLASSES.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter((to) -> banned.test(to.getTargetClass()))
			.map(Dependency::getOriginClass)
			.map(JavaClass::getName)
			.distinct();
	}

}
