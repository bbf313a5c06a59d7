package ru.ryadom.certificates;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate reaches the person once: in the cabinet or by hand. */
class CertificateTests {

	private static final LocalDate FORMED = LocalDate.of(2026, 4, 28);

	private static final LocalDate END = LocalDate.of(2026, 10, 28);

	private static final Certificate FORM = new Certificate("certificate_1", 1, "case_1", "office_1", "person_1",
			"2026-000001", 1, FORMED,
			new CertificateForm("Соловьёв Пётр Ильич", "112-233-445 95", new PersonalFile("12/3", FORMED),
					"Орлова Анна Павловна", "ведущий инспектор", "o@example.org", "8",
					List.of(new PlannedMeasure(null, "Мероприятие", "Что будет сделано", FORMED, END)), FORMED, END,
					null, "инспектор", "Белов Иван", "Центр занятости"),
			null, CertificateStanding.inForce(FORMED), null);

	@Test
	@Applies({ "SIT-08", "NTF-2" })
	void aCertificateIsSentToTheCabinet() {
		assertThat(value(FORM.toCabinet(true, FORMED)).delivery())
			.isEqualTo(new CertificateDelivery(DeliveryWay.CABINET, FORMED));
		assertThat(codes(FORM.toCabinet(false, FORMED))).containsExactly("NO_CABINET");
	}

	@Test
	@Applies({ "SIT-08", "NTF-2" })
	void aCertificateIsHandedOverOnPaper() {
		assertThat(value(FORM.onPaper(FORMED, FORMED.plusDays(1))).delivery())
			.isEqualTo(new CertificateDelivery(DeliveryWay.PAPER, FORMED));
		assertThat(codes(FORM.onPaper(null, FORMED))).containsExactly("FIELD_EMPTY");
		assertThat(codes(FORM.onPaper(FORMED.minusDays(1), FORMED))).containsExactly("HANDED_BEFORE_FORMED");
		assertThat(codes(FORM.onPaper(FORMED.plusDays(1), FORMED))).containsExactly("DATE_IN_FUTURE");
	}

	@Test
	@Applies("SIT-08")
	void whatIsDeliveredIsNotDeliveredAgain() {
		Certificate delivered = value(FORM.toCabinet(true, FORMED));
		assertThat(codes(delivered.toCabinet(true, FORMED))).containsExactly("ALREADY_DELIVERED");
		assertThat(codes(delivered.onPaper(FORMED, FORMED))).containsExactly("ALREADY_DELIVERED");
		assertThat(FORM.actions()).singleElement().matches((action) -> action.allowed());
		assertThat(delivered.actions()).singleElement().matches((action) -> !action.allowed());
	}

	private static List<String> codes(Decision<?> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

	private static Certificate value(Decision<Certificate> decision) {
		if (decision instanceof Accepted<Certificate>(var certificate)) {
			return certificate;
		}
		throw new AssertionError(decision.objections());
	}

}
