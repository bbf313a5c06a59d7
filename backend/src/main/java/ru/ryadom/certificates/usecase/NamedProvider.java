package ru.ryadom.certificates.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.kernel.Fault;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.papers.Words;

/**
 * Whom a certificate names. When an organisation does only a part, the worker of the
 * office answers for the whole, and the organisation's part stands in «Примечания»
 * (SIT-22).
 *
 * @param post {@code null} for an organisation
 * @param part what the notes say of an organisation, {@code null} without one
 */
record NamedProvider(String name, @Nullable String post, @Nullable String email, String phone, @Nullable String part) {

	static NamedProvider of(Case file, Offices offices) {
		Appointment appointment = file.appointment();
		NgoEngagement engagement = file.provision().engagement();
		if (appointment != null) {
			StaffMember worker = offices.member(appointment.staffId()).orElseThrow(Fault.NotFound::new);
			return new NamedProvider(worker.fullName(), worker.post(), worker.email(), worker.phone(),
					(engagement != null) ? part(file, engagement) : null);
		}
		if (engagement == null) {
			throw new IllegalStateException("the rules let a case through with nobody to accompany");
		}
		return new NamedProvider(engagement.ngoName(), null, engagement.worker().email(), engagement.worker().phone(),
				"Договор " + contract(engagement) + ". Сопровождает " + engagement.worker().name() + ".");
	}

	/** The notes as typed, after what must stand there. */
	@Nullable String notes(@Nullable String typed) {
		List<String> all = Stream.of(this.part, typed).filter((one) -> one != null).toList();
		return all.isEmpty() ? null : String.join("\n", all);
	}

	private static String part(Case file, NgoEngagement engagement) {
		String measures = engagement.places()
			.stream()
			.map((place) -> (place + 1) + ") " + file.measures().get(place).title())
			.collect(Collectors.joining("; "));
		String email = engagement.worker().email();
		return "Часть мероприятий выполняет " + engagement.ngoName() + ", договор " + contract(engagement) + ": "
				+ measures + ". Сопровождающий от организации: " + engagement.worker().name() + ", "
				+ ((email != null) ? email + ", " : "") + engagement.worker().phone() + ".";
	}

	private static String contract(NgoEngagement engagement) {
		return "№ " + engagement.contractNumber() + " от " + Words.date(engagement.contractDate());
	}

}
