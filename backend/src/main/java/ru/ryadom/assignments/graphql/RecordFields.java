package ru.ryadom.assignments.graphql;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.assignments.Assignment.SeenRecord;
import ru.ryadom.assignments.WorkKind;

/** Records for the contract. */
@Controller
class RecordFields {

	@SchemaMapping(typeName = "WorkRecord")
	String id(SeenRecord seen) {
		return seen.record().id();
	}

	@SchemaMapping(typeName = "WorkRecord")
	int place(SeenRecord seen) {
		return seen.record().place();
	}

	@SchemaMapping(typeName = "WorkRecord")
	WorkKind kind(SeenRecord seen) {
		return seen.record().kind();
	}

	@SchemaMapping(typeName = "WorkRecord")
	LocalDate on(SeenRecord seen) {
		return seen.record().on();
	}

	@SchemaMapping(typeName = "WorkRecord")
	@Nullable LocalDate movedTo(SeenRecord seen) {
		return seen.record().movedTo();
	}

	@SchemaMapping(typeName = "WorkRecord")
	int minutes(SeenRecord seen) {
		return seen.record().minutes();
	}

	@SchemaMapping(typeName = "WorkRecord")
	String note(SeenRecord seen) {
		return seen.record().note();
	}

	@SchemaMapping(typeName = "WorkRecord")
	String by(SeenRecord seen) {
		return seen.record().by();
	}

	@SchemaMapping(typeName = "WorkRecord")
	@Nullable String corrects(SeenRecord seen) {
		return seen.record().corrects();
	}

}
