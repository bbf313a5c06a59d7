package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** What a citizen's case takes from other rooms. */
@Controller
class CitizenCaseFields {

	private static final String PURPOSE = "просмотр своего дела";

	private final Cases cases;

	private final Offices offices;

	private final Terms terms;

	CitizenCaseFields(Cases cases, Offices offices, Terms terms) {
		this.cases = cases;
		this.offices = offices;
		this.terms = terms;
	}

	/** A case that an answer shows to its person. */
	static CitizenCase shown(Case file) {
		Reading.current().shows(file.personId(), PURPOSE);
		return new CitizenCase(file);
	}

	@SchemaMapping(typeName = "CitizenViewer")
	Page<CitizenCase> cases(Viewer.CitizenViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.cases.ofPerson(viewer, Slice.of(first, after, 20)).map(CitizenCaseFields::shown);
	}

	@SchemaMapping(typeName = "CitizenCase")
	Office office(CitizenCase mine) {
		return this.offices.office(mine.file().officeId());
	}

	@BatchMapping(typeName = "CitizenCase")
	Map<CitizenCase, List<Term>> terms(List<CitizenCase> mine) {
		Map<String, List<Term>> found = this.terms.of(mine.stream().map(CitizenCase::id).toList());
		return mine.stream()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.getOrDefault(each.id(), List.of())));
	}

}
