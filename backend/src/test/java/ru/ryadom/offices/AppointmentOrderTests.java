package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.OrderState.OrderApproved;
import ru.ryadom.offices.OrderState.OrderDrafted;
import ru.ryadom.offices.OrderState.OrderReturned;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft goes to the head, who returns it or puts it into force. */
class AppointmentOrderTests {

	private static final LocalDate DRAFTED = LocalDate.of(2026, 4, 28);

	private static final LocalDate TODAY = DRAFTED.plusDays(1);

	private static final AppointmentOrder DRAFT = AppointmentOrder.draft("office_1", "case_1", "staff_1", "staff_2",
			DRAFTED);

	private static final StaffMember APPOINTED = appointed(StaffRole.SPECIALIST, null);

	static Stream<AppointmentOrder> decided() {
		return Stream.of(value(DRAFT.sendBack("Не тот работник.", "staff_3", TODAY)),
				value(DRAFT.approve(APPOINTED, "7-п", TODAY, "staff_3", TODAY)));
	}

	@Test
	@Applies("SIT-23")
	void aDraftWaitsForTheHead() {
		assertThat(DRAFT.state()).isEqualTo(new OrderDrafted(DRAFTED));
		assertThat(DRAFT.revision()).isZero();
	}

	@Test
	@Applies("SIT-23")
	void aDraftIsReturnedWithAReason() {
		assertThat(value(DRAFT.sendBack("  Не тот работник. ", "staff_3", TODAY)).state())
			.isEqualTo(new OrderReturned(TODAY, "staff_3", "Не тот работник."));
		assertThat(codes(DRAFT.sendBack(" ", "staff_3", TODAY))).containsExactly("FIELD_EMPTY");
	}

	@Test
	@Applies("SIT-23")
	void aDraftComesIntoForceUnderANumberAndADay() {
		assertThat(value(DRAFT.approve(APPOINTED, " 7-п ", DRAFTED, "staff_3", TODAY)).state())
			.isEqualTo(new OrderApproved("7-п", DRAFTED, "staff_3"));
		assertThat(codes(DRAFT.approve(APPOINTED, "", TODAY.plusDays(1), "staff_3", TODAY)))
			.containsExactly("FIELD_EMPTY", "DATE_IN_FUTURE");
		assertThat(codes(DRAFT.approve(APPOINTED, "7-п", DRAFTED.minusDays(1), "staff_3", TODAY)))
			.containsExactly("ORDER_BEFORE_DRAFT");
	}

	@Test
	@Applies("SIT-06")
	void whoHasLeftOrIsNoSpecialistAnyMoreIsNotAppointed() {
		StaffMember left = appointed(StaffRole.SPECIALIST, new StaffDeparture(TODAY, "Причина."));
		for (StaffMember unfit : List.of(left, appointed(StaffRole.AUDITOR, null), StaffMember.unknown("staff_1"))) {
			assertThat(codes(DRAFT.approve(unfit, "", TODAY, "staff_3", TODAY))).containsExactly("FIELD_EMPTY",
					"APPOINTED_CANNOT_ACCOMPANY");
			assertThat(DRAFT.notApprovable(unfit)).extracting(Objection::code)
				.containsExactly("APPOINTED_CANNOT_ACCOMPANY");
			assertThat(DRAFT.sendBack("Ушёл.", "staff_3", TODAY).objections()).isEmpty();
		}
		assertThat(DRAFT.notApprovable(APPOINTED)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("decided")
	@Applies("SIT-23")
	void whatIsDecidedStaysDecided(AppointmentOrder order) {
		assertThat(codes(order.sendBack("Причина.", "staff_3", TODAY))).containsExactly("ORDER_NOT_A_DRAFT");
		assertThat(codes(order.approve(APPOINTED, "7-п", TODAY, "staff_3", TODAY)))
			.containsExactly("ORDER_NOT_A_DRAFT");
	}

	@Test
	void everyStateIsAStageOfItsOwn() {
		assertThat(Stream.concat(Stream.of(DRAFT), decided()).map((order) -> OrderStage.of(order.state())))
			.containsExactlyInAnyOrder(OrderStage.values());
	}

	private static StaffMember appointed(StaffRole role, @Nullable StaffDeparture left) {
		return new StaffMember("staff_1", 1, "office_1", null, "Рябова Инна Львовна", "инспектор", "+7 495 000-11-22",
				"ryabova@czn.example.org", Set.of(role), DRAFTED, left);
	}

	private static List<String> codes(Decision<?> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

	private static AppointmentOrder value(Decision<AppointmentOrder> decision) {
		if (decision instanceof Accepted<AppointmentOrder>(var order)) {
			return order;
		}
		throw new AssertionError(decision.objections());
	}

}
