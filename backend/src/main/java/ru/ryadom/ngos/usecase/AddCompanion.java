package ru.ryadom.ngos.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companion.CompanionCard;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;
import ru.ryadom.ngos.usecase.CompanionWork.Step;

/**
 * An organisation names somebody who accompanies for it; whoever named a code may sign in
 * from then on.
 */
@Component
public class AddCompanion {

	private final CompanionWork work;

	private final NgoMemberships memberships;

	AddCompanion(CompanionWork work, NgoMemberships memberships) {
		this.work = work;
		this.memberships = memberships;
	}

	public sealed interface Result {

	}

	public record Done(Companion companion) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String organisationId, String fullName, String phone,
			@Nullable String email, LocalDate since, @Nullable String linkCode) {

		CompanionCard card() {
			return new CompanionCard(this.fullName.strip(), this.phone.strip(),
					(this.email != null && !this.email.isBlank()) ? this.email.strip() : null);
		}

	}

	public Result add(Viewer.NgoViewer viewer, Input input) {
		Ids.requireNamed("ngo", input.organisationId());
		Command command = new Command("addCompanion", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<Companion>(var companion) -> new Done(companion);
			case Rejected<Companion>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.NgoViewer viewer, Input input) {
		NgoOrganisation organisation = this.memberships.of(viewer)
			.stream()
			.filter((own) -> own.id().equals(input.organisationId()))
			.findFirst()
			.orElseThrow(Fault.NotFound::new);
		return Companion
			.takeOn(organisation, input.card(), input.since(), this.work.named(input.linkCode()),
					this.work.working(organisation.inn()), this.work.today(viewer))
			.map((companion) -> new Step(companion, "внесён сопровождающий организации",
					List.of(new Change("учётная запись", null, companion.signsIn() ? "связана" : "не связана"))));
	}

}
