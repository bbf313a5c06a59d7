package ru.ryadom.cases.usecase;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.usecase.IntakeCase.Input;
import ru.ryadom.cases.usecase.IntakeCase.PersonInput;
import ru.ryadom.cases.usecase.IntakeCase.Refused;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.people.People;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk is told before anything is written down. */
class IntakeCaseTests {

	private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

	private static final Viewer.StaffViewer SPECIALIST = new Viewer.StaffViewer("account-1", "staff_1", "Орлова Анна",
			"инспектор", "office_1", "Центр", "RU-MOW", MOSCOW, Set.of(Audience.SPECIALIST));

	private final IntakeCase intake = new IntakeCase(atOnce(), knowing(Cases.class), knowing(People.class),
			new StrangersNumber((_) -> Optional.empty()), clock());

	@Test
	@Applies("SIT-25")
	void withoutAPassportSeenThereIsNoCase() {
		assertThat(refused(input(false, null))).containsExactly("IDENTITY_NOT_SEEN SIT-25 identityPaperSeen");
	}

	@Test
	@Applies("SIT-25")
	void anExtractThatEndedBeforeThePlanIsNoExtract() {
		assertThat(refused(input(true, TODAY.minusDays(1)))).containsExactly("IPRA_ENDED SIT-25 ipraValidUntil");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		Input bad = new Input("key-0000001",
				new PersonInput("112-233-445 96", "Иванов1", "", null, TODAY.plusDays(1), null, null, Set.of()),
				FactSource.PAPER, IdentityPaperKind.PASSPORT, true, " ", TODAY.plusDays(1), TODAY.plusDays(1),
				FactSource.PAPER, "", TODAY.plusDays(1), null, FactSource.PAPER);
		assertThat(refused(bad)).containsExactly("SNILS_UNREADABLE person.snils", "NAME_UNREADABLE person.lastName",
				"NAME_UNREADABLE person.firstName", "DATE_IN_FUTURE person.birthDate", "FIELD_EMPTY personalFileNumber",
				"DATE_IN_FUTURE personalFileDate", "DATE_IN_FUTURE planAgreedOn", "FIELD_EMPTY ipraNumber",
				"DATE_IN_FUTURE ipraReceivedOn");
	}

	private List<String> refused(Input input) {
		return switch (ReadingForTests.during(() -> this.intake.intake(SPECIALIST, input))) {
			case Refused(var objections) -> objections.stream()
				.map((each) -> each.code() + ((each.norm() != null) ? " " + each.norm() : "") + " "
						+ String.join(".", each.field()))
				.toList();
			case IntakeCase.Done done -> throw new AssertionError(done);
		};
	}

	private static Input input(boolean seen, @Nullable LocalDate ipraUntil) {
		return new Input("key-0000001",
				new PersonInput("112-233-445 95", "Соловьёв", "Пётр", null, LocalDate.of(1990, 2, 28), null, null,
						Set.of()),
				FactSource.PAPER, IdentityPaperKind.PASSPORT, seen, "12/3", TODAY, TODAY, FactSource.PAPER, "456",
				TODAY, ipraUntil, FactSource.PAPER);
	}

	/** Runs the decision and nothing around it. */
	private static CaseWork atOnce() {
		return (CaseWork) Proxy.newProxyInstance(CaseWork.class.getClassLoader(), new Class<?>[] { CaseWork.class },
				(_, method, arguments) -> {
					assertThat(method.getName()).isEqualTo("run");
					var decision = ((java.util.function.Supplier<?>) arguments[2]).get();
					assertThat(decision).isInstanceOf(Rejected.class);
					return decision;
				});
	}

	/** Knows nobody and nothing, and lets nothing be written. */
	private static <T> T knowing(Class<T> port) {
		return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] { port }, (_, method, _) -> {
			if (method.getReturnType() == Optional.class) {
				return Optional.empty();
			}
			throw new AssertionError(method + " of a case that was refused");
		}));
	}

	private static BusinessClock clock() {
		return new BusinessClock() {

			@Override
			public Instant instant() {
				return TODAY.atTime(12, 0).atZone(MOSCOW).toInstant();
			}

			@Override
			public boolean demo() {
				return false;
			}

			@Override
			public boolean moved() {
				return false;
			}

			@Override
			public void moveTo(@Nullable Instant to) {
				throw new AssertionError("nobody moves it");
			}

		};
	}

}
