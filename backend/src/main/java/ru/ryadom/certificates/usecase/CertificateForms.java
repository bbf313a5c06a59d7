package ru.ryadom.certificates.usecase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.kernel.Fault;
import ru.ryadom.offices.Offices;
import ru.ryadom.people.Names;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Fills in Приложение 1 by a case. */
@Component
class CertificateForms {

	private final People people;

	private final Offices offices;

	CertificateForms(People people, Offices offices) {
		this.people = people;
		this.offices = offices;
	}

	/**
	 * The form of a case as it stands.
	 * @param notes as typed; what must stand there is put before them
	 */
	CertificateForm fill(Viewer.StaffViewer viewer, String purpose, Case file, @Nullable String notes, LocalDate start,
			LocalDate end) {
		Person person = this.people.find(viewer, file.personId(), purpose).orElseThrow(Fault.NotFound::new);
		NamedProvider by = NamedProvider.of(file, this.offices);
		return new CertificateForm(person.fullName(), person.snils(), file.personalFile(), by.name(), by.post(),
				by.email(), by.phone(), file.measures().stream().map((measure) -> measure.notBefore(start)).toList(),
				start, end, by.notes(Names.blankToNull(notes)), viewer.post(), viewer.name(), viewer.officeName());
	}

}
