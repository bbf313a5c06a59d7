package ru.ryadom.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.StaffMember;

/**
 * Who may give a case to whom: the head any, a specialist their own, and nobody's to
 * themselves.
 */
public final class LeadRules {

	private LeadRules() {
	}

	/**
	 * Who asks.
	 *
	 * @param head whether they lead the office
	 */
	public record Asker(String memberId, boolean head) {
	}

	/**
	 * Whether the case may be given over at all.
	 * @param leading who leads it now, {@code null} when nobody does
	 */
	public static List<Objection> reassign(@Nullable StaffMember leading, Asker by) {
		return new Objections().when(leading != null && !by.head() && !leading.id().equals(by.memberId()), Objection
			.of("LED_BY_COLLEAGUE", "Дело ведёт другой специалист. Передать его может он сам или руководитель центра."))
			.all();
	}

	/**
	 * Whether it may be given to this one.
	 * @param leading who leads it now, {@code null} when nobody does
	 * @param to who is to lead it, {@code null} when there is no such specialist here
	 */
	public static List<Objection> reassign(@Nullable StaffMember leading, @Nullable StaffMember to, Asker by) {
		return new Objections().and(reassign(leading, by))
			.when(to == null,
					Objection.at("staffId", "STAFF_CANNOT_LEAD",
							"Дело ведёт специалист этого же центра. Выберите другого работника."))
			.when(to != null && leading != null && to.id().equals(leading.id()),
					Objection.at("staffId", "ALREADY_LEADS", "Этот работник уже ведёт дело."))
			.when(to != null && leading == null && !by.head() && !to.id().equals(by.memberId()),
					Objection.at("staffId", "TAKE_FIRST",
							"Дело ничьё: возьмите его себе или попросите руководителя назначить, кто его ведёт."))
			.all();
	}

}
