package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Accounts;
import ru.ryadom.access.Accounts.Admission;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.employers.Employer;
import ru.ryadom.employers.EmployerContacts;
import ru.ryadom.employers.EmployerEntries;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.usecase.EmployerEntryWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.CheckedAddresses;

/**
 * An office lets somebody in: their employer is found by its ИНН or entered, and who
 * comes first administers it.
 */
@Component
public class ApproveEmployerEntry {

	private static final List<Objection> SILENT = List.of(Objection.of("ACCOUNTS_SILENT",
			"Служба входа сейчас не отвечает. Заявление осталось как было: примите его через несколько минут."));

	private final EmployerEntryWork work;

	private final EmployerEntries entries;

	private final Employers employers;

	private final EmployerMembers members;

	private final Viewers viewers;

	private final Accounts accounts;

	private final CheckedAddresses addresses;

	ApproveEmployerEntry(EmployerEntryWork work, EmployerEntries entries, Employers employers, EmployerMembers members,
			Viewers viewers, Accounts accounts, CheckedAddresses addresses) {
		this.addresses = addresses;
		this.work = work;
		this.entries = entries;
		this.employers = employers;
		this.members = members;
		this.viewers = viewers;
		this.accounts = accounts;
	}

	public sealed interface Result {

	}

	public record Done(EmployerEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String employerEntryId, int revision, boolean proofSeen) {
	}

	public Result approve(Viewer.StaffViewer viewer, Input input) {
		String id = Ids.require("employerentry", input.employerEntryId());
		if (admit(viewer, id, input) == Admission.SILENT) {
			return new Refused(SILENT);
		}
		Command command = new Command("approveEmployerEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.answer(viewer, command, id, input.revision(),
				(entry, today) -> decide(viewer, entry, input.proofSeen(), today))) {
			case Accepted<EmployerEntry>(var entry) -> new Done(entry);
			case Rejected<EmployerEntry>(var objections) -> new Refused(objections);
		};
	}

	/**
	 * The role comes before the place: a role without a place lets nobody in, a place
	 * without a role neither, and only the place can be decided again.
	 */
	private Admission admit(Viewer.StaffViewer viewer, String id, Input input) {
		return this.entries.find(viewer, id)
			.filter((entry) -> entry.isWaiting() && entry.revision() == input.revision() && input.proofSeen())
			.filter((entry) -> !this.viewers.isPlacedBeside(Audience.EMPLOYER, entry.account()))
			.map((entry) -> this.accounts.admit(entry.account(), Audience.EMPLOYER))
			.orElse(Admission.DONE);
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, EmployerEntry entry, boolean proofSeen, LocalDate today) {
		Optional<Employer> known = this.employers.byInn(entry.facts().inn());
		Employer employer = known.orElseGet(() -> Employer.enter(entry.facts(),
				new EmployerContacts(entry.applicant().phone(), entry.applicant().answerTo())));
		List<EmployerMember> colleagues = this.members.working(employer.id());
		boolean member = colleagues.stream().anyMatch((each) -> each.isOf(entry.account()));
		boolean placed = this.viewers.isPlacedBeside(Audience.EMPLOYER, entry.account());
		return entry.approve(employer.id(), proofSeen, placed, member, today, viewer.memberId()).map((next) -> {
			boolean first = colleagues.stream().noneMatch(EmployerMember::administrator);
			Employer kept = known.isPresent() ? employer : this.employers.save(employer);
			this.employers.hold(kept.id());
			this.members.save(EmployerMember.letIn(kept, entry, first, today));
			this.addresses.take(viewer, entry.account(), entry.applicant().answerTo());
			return new Step(next, "принято заявление от организации",
					List.of(new Change("организация", null, known.isPresent() ? "уже заведена" : "заведена"),
							new Change("место", null, first ? "администратор" : "сотрудник")));
		});
	}

}
