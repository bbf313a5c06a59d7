package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.Employer;
import ru.ryadom.employers.EmployerApplicant;
import ru.ryadom.employers.EmployerEntries;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.EmployerFacts;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.ProofKind;
import ru.ryadom.employers.ProofOfAuthority;
import ru.ryadom.employers.usecase.EmployerEntryWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Offices;

/**
 * Somebody asks to be taken for one who acts for an employer. Of an employer that is
 * known its own subject answers, whatever subject was typed.
 */
@Component
public class RequestEmployerEntry {

	private final EmployerEntryWork work;

	private final EmployerEntries entries;

	private final Employers employers;

	private final EmployerMembers members;

	private final Offices offices;

	RequestEmployerEntry(EmployerEntryWork work, EmployerEntries entries, Employers employers, EmployerMembers members,
			Offices offices) {
		this.work = work;
		this.entries = entries;
		this.employers = employers;
		this.members = members;
		this.offices = offices;
	}

	public sealed interface Result {

	}

	public record Done(EmployerEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String inn, String ogrn, @Nullable String kpp, String name,
			String region, String fullName, String post, @Nullable String phone, String answerTo, Proof proof) {

		EmployerApplicant applicant() {
			return new EmployerApplicant(this.fullName.strip(), this.post.strip(), blankToNull(this.phone),
					this.answerTo.strip());
		}

	}

	public record Proof(ProofKind kind, @Nullable String number, LocalDate on, @Nullable LocalDate until) {

		ProofOfAuthority read() {
			return new ProofOfAuthority(this.kind, blankToNull(this.number), this.on, this.until);
		}

	}

	public Result request(Viewer.SignedIn viewer, Input input) {
		Command command = new Command("requestEmployerEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<EmployerEntry>(var entry) -> new Done(entry);
			case Rejected<EmployerEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.SignedIn viewer, Input input) {
		EmployerFacts typed = EmployerFacts.typed(input.name(), input.inn(), input.ogrn(), input.kpp(), input.region());
		Optional<Employer> known = this.employers.byInn(typed.inn());
		EmployerFacts facts = known
			.map((employer) -> new EmployerFacts(typed.name(), typed.inn(), typed.ogrn(), typed.kpp(),
					employer.facts().regionId()))
			.orElse(typed);
		boolean member = known
			.filter((employer) -> this.members.working(employer.id())
				.stream()
				.anyMatch((each) -> each.isOf(viewer.account())))
			.isPresent();
		boolean served = RegionId.parse(facts.regionId())
			.filter((region) -> !this.offices.of(region).isEmpty())
			.isPresent();
		return EmployerEntry
			.ask(viewer.account(), facts, input.applicant(), input.proof().read(),
					new EmployerEntry.Standing(this.entries.waiting(viewer.account()), member, served),
					this.work.today(viewer))
			.map((entry) -> new Step(entry, "подано заявление от организации",
					List.of(new Change("организация", null, known.isPresent() ? "уже заведена" : "новая"),
							new Change("полномочия", null, entry.proof().kind().title()))));
	}

	private static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
