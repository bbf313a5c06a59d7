package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseMerge;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaper;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.usecase.Lookalikes;
import ru.ryadom.cases.usecase.MergeCase;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Cases of one person that was entered twice. */
@Controller
class MergeFields {

	private final MergeCase mergeCase;

	private final Lookalikes lookalikes;

	private final People people;

	private final Offices offices;

	MergeFields(MergeCase mergeCase, Lookalikes lookalikes, People people, Offices offices) {
		this.people = people;
		this.mergeCase = mergeCase;
		this.lookalikes = lookalikes;
		this.offices = offices;
	}

	/** A case that looks alike, with what is needed to tell which of the two is right. */
	record CaseLookalike(String caseId, int revision, String file, String fullName, String snils, Ipra ipra,
			IdentityPaper identityPaper, FactSource personalDataSource) {

		static CaseLookalike of(Case other, Person person) {
			return new CaseLookalike(other.id(), other.revision(), other.personalFile().number(), person.fullName(),
					person.snils(), other.ipra(), other.identityPaper(), other.personalDataSource());
		}

	}

	@SchemaMapping(typeName = "Case")
	List<CaseLookalike> lookalikes(Case file, Viewer.StaffViewer viewer) {
		if (!file.isOpen()) {
			return List.of();
		}
		List<Case> others = this.lookalikes.of(viewer, file);
		Map<String, Person> found = this.people.find(viewer, others.stream().map(Case::personId).toList(),
				"поиск второго дела того же человека");
		return others.stream()
			.filter((other) -> found.containsKey(other.personId()))
			.map((other) -> CaseLookalike.of(other, found.get(other.personId())))
			.toList();
	}

	@SchemaMapping(typeName = "Case")
	List<CaseMerge> merges(Case file) {
		return file.turns().merges();
	}

	@SchemaMapping(typeName = "CaseMerge")
	StaffMember by(CaseMerge merge) {
		return this.offices.member(merge.byId()).orElseGet(() -> StaffMember.unknown(merge.byId()));
	}

	@MutationMapping
	MergeCase.Result mergeCase(Viewer.StaffViewer viewer, @Argument MergeCase.Input input) {
		return this.mergeCase.merge(viewer, input);
	}

	@SchemaMapping(typeName = "MergeCaseDone", field = "case")
	Case closed(MergeCase.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "MergeCaseDone")
	Case main(MergeCase.Done done) {
		return done.main();
	}

}
