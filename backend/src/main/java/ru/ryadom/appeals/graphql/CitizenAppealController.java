package ru.ryadom.appeals.graphql;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealChoice;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.appeals.usecase.DoubtAppeal;
import ru.ryadom.appeals.usecase.FileAppeal;
import ru.ryadom.appeals.usecase.WithdrawAppeal;
import ru.ryadom.cases.Appointment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Page.Edge;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Complaints and requests for their person. */
@Controller
class CitizenAppealController {

	private static final int USUAL = 20;

	private final Appeals appeals;

	private final CitizenAppeals seen;

	private final Offices offices;

	private final FileAppeal fileAppeal;

	private final WithdrawAppeal withdrawAppeal;

	private final DoubtAppeal doubtAppeal;

	CitizenAppealController(Appeals appeals, CitizenAppeals seen, Offices offices, FileAppeal fileAppeal,
			WithdrawAppeal withdrawAppeal, DoubtAppeal doubtAppeal) {
		this.appeals = appeals;
		this.seen = seen;
		this.offices = offices;
		this.fileAppeal = fileAppeal;
		this.withdrawAppeal = withdrawAppeal;
		this.doubtAppeal = doubtAppeal;
	}

	/** Whom one may complain of by name. */
	record AppealPerson(String id, String name) {
	}

	@SchemaMapping(typeName = "CitizenCase")
	Page<CitizenAppeal> appeals(CitizenCase mine, Viewer.CitizenViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page<Appeal> page = this.appeals.ofCase(viewer, mine.id(), Slice.of(first, after, USUAL));
		List<CitizenAppeal> seen = this.seen.of(page.nodes());
		List<Edge<CitizenAppeal>> edges = Stream.iterate(0, (at) -> at < seen.size(), (at) -> at + 1)
			.map((at) -> new Edge<>(page.edges().get(at).cursor(), seen.get(at)))
			.toList();
		return new Page<>(edges, page.pageInfo());
	}

	@SchemaMapping(typeName = "CitizenCase")
	List<AppealChoice> appealChoices(CitizenCase mine) {
		return AppealRules.choices(mine.file(), this.appeals.waiting(mine.id()));
	}

	/** Who decided in the case, who accompanies by order, and who heads the office. */
	@SchemaMapping(typeName = "CitizenCase")
	List<AppealPerson> appealPeople(CitizenCase mine) {
		Case file = mine.file();
		NeedDecision decision = file.decision();
		Appointment appointment = file.appointment();
		List<String> named = Stream
			.of((decision != null) ? decision.decidedById() : null,
					(appointment != null) ? appointment.staffId() : null,
					(file.closing() != null) ? file.closing().ending().byId() : null)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return Stream
			.concat(this.offices.members(named).values().stream(), this.offices.heading(file.officeId()).stream())
			.filter((member) -> member.officeId().equals(file.officeId()))
			.distinct()
			.sorted(java.util.Comparator.comparing(StaffMember::fullName))
			.map((member) -> new AppealPerson(member.id(), CitizenAppeals.inWords(member)))
			.toList();
	}

	@MutationMapping
	FileAppeal.Result fileAppeal(Viewer.CitizenViewer viewer, @Argument FileAppeal.Input input) {
		return this.fileAppeal.file(viewer, input);
	}

	@MutationMapping
	WithdrawAppeal.Result withdrawAppeal(Viewer.CitizenViewer viewer, @Argument WithdrawAppeal.Input input) {
		return this.withdrawAppeal.withdraw(viewer, input);
	}

	@MutationMapping
	DoubtAppeal.Result doubtAppeal(Viewer.CitizenViewer viewer, @Argument DoubtAppeal.Input input) {
		return this.doubtAppeal.doubt(viewer, input);
	}

	@SchemaMapping(typeName = "FileAppealDone", field = "appeal")
	CitizenAppeal filed(FileAppeal.Done done) {
		return this.seen.of(done.appeal());
	}

	@SchemaMapping(typeName = "WithdrawAppealDone", field = "appeal")
	CitizenAppeal withdrawn(WithdrawAppeal.Done done) {
		return this.seen.of(done.appeal());
	}

	@SchemaMapping(typeName = "DoubtAppealDone", field = "appeal")
	CitizenAppeal doubted(DoubtAppeal.Done done) {
		return this.seen.of(done.appeal());
	}

}
