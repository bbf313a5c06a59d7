package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseRules;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.cases.usecase.UnfinishedErrands;
import ru.ryadom.cases.usecase.Leading;
import ru.ryadom.cases.usecase.Lookalikes;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.law.Law;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.TimeUsed;

/** What a case takes from other rooms. */
@Controller
class CaseFields {

	private static final String PURPOSE = "работа с делом";

	/** What a head does with a case too. */
	private static final Set<String> HEADS = Set.of("transferCase");

	private final Cases cases;

	private final People people;

	private final Offices offices;

	private final AppointmentOrders orders;

	private final Terms terms;

	private final Journal journal;

	private final Leading leading;

	private final Lookalikes lookalikes;

	private final UnfinishedErrands errands;

	private final Law law;

	CaseFields(Cases cases, People people, Offices offices, AppointmentOrders orders, Terms terms, Journal journal,
			Leading leading, Lookalikes lookalikes, UnfinishedErrands errands, Law law) {
		this.cases = cases;
		this.people = people;
		this.offices = offices;
		this.orders = orders;
		this.terms = terms;
		this.journal = journal;
		this.leading = leading;
		this.lookalikes = lookalikes;
		this.errands = errands;
		this.law = law;
	}

	@BatchMapping(typeName = "Case")
	Map<Case, Person> person(List<Case> files, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Person> found = this.people.find(viewer, files.stream().map(Case::personId).toList(), PURPOSE);
		return files.stream().collect(Collectors.toMap(Function.identity(), (file) -> found.get(file.personId())));
	}

	@SchemaMapping(typeName = "Case")
	Office office(Case file) {
		return this.offices.office(file.officeId());
	}

	@SchemaMapping(typeName = "Case")
	List<AppointmentOrder> orders(Case file, Viewer viewer) {
		return this.orders.of(viewer, file.id());
	}

	@BatchMapping(typeName = "Case")
	Map<Case, List<Term>> terms(List<Case> files) {
		Map<String, List<Term>> found = this.terms.of(files.stream().map(Case::id).toList());
		return files.stream()
			.collect(Collectors.toMap(Function.identity(), (file) -> found.getOrDefault(file.id(), List.of())));
	}

	@SchemaMapping(typeName = "Case")
	List<TimeUsed> timeUsed(Case file, Now now) {
		return TimeUsed.of(this.terms.of(file.id()), now.today(), this.law);
	}

	@SchemaMapping(typeName = "Case")
	List<Action> actions(Case file, Viewer.StaffViewer viewer, Now now) {
		List<Action> all = this.lookalikes.reckonedWith(viewer, file,
				this.errands.reckonedWith(file, CaseRules.actions(file, now.today())));
		Stream<Action> own = viewer.roles().contains(Audience.SPECIALIST) ? all.stream()
				: all.stream().map((action) -> HEADS.contains(action.name()) ? action : notYours(action));
		return Stream.concat(Stream.of(this.leading.action(viewer, file)), own).toList();
	}

	@SchemaMapping(typeName = "Case")
	Page<JournalEntry> journal(Case file, @Argument @Nullable Integer first, @Argument @Nullable String after) {
		return this.journal.aboutSubject(file.id(), Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "NeedDecision")
	StaffMember decidedBy(NeedDecision decision) {
		return this.offices.member(decision.decidedById()).orElseGet(() -> StaffMember.unknown(decision.decidedById()));
	}

	@SchemaMapping(typeName = "PlannedMeasure")
	Optional<ListedMeasure> listed(PlannedMeasure measure) {
		String listed = measure.listedId();
		return (listed == null) ? Optional.empty()
				: this.law.measureList(MeasureList.ACCOMPANIMENT).flatMap((list) -> list.item(listed));
	}

	@BatchMapping(typeName = "AppointmentOrder", field = "case")
	Map<AppointmentOrder, Case> file(List<AppointmentOrder> orders, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Case> found = this.cases.find(viewer, orders.stream().map(AppointmentOrder::subject).toList());
		found.values().forEach(CaseFields::shown);
		return orders.stream().collect(Collectors.toMap(Function.identity(), (order) -> found.get(order.subject())));
	}

	/** A case that an answer shows: what is in it is its person's, even unnamed. */
	static Case shown(Case file) {
		Reading.current().shows(file.personId(), PURPOSE);
		return file;
	}

	private static Action notYours(Action action) {
		return new Action(action.name(), List.of(Objection.of("SPECIALIST_ONLY", "Это делает специалист центра.")));
	}

}
