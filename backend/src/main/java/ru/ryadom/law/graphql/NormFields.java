package ru.ryadom.law.graphql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import ru.ryadom.law.Law;
import ru.ryadom.law.Norm;
import ru.ryadom.law.NormUse;
import ru.ryadom.law.NormUser;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRule;

/** Fields that a norm gets from what leans on it, and the norm behind an objection. */
@Controller
class NormFields {

	private final Law law;

	private final ObjectProvider<NormUser> users;

	NormFields(Law law, ObjectProvider<NormUser> users) {
		this.law = law;
		this.users = users;
	}

	@SchemaMapping
	List<TermRule> termRules(Norm norm) {
		return this.law.termRules().stream().filter((rule) -> rule.norm().equals(norm)).toList();
	}

	@SchemaMapping
	List<NormUse> uses(Norm norm) {
		Stream<NormUse> ofRooms = this.users.orderedStream().flatMap(NormUser::normUses);
		return Stream.concat(this.law.uses(), ofRooms)
			.filter((use) -> use.norm().equals(norm.id()))
			.distinct()
			.toList();
	}

	@SchemaMapping
	Optional<Norm> norm(Objection objection) {
		return Optional.ofNullable(objection.norm()).map(this.law::norm);
	}

}
