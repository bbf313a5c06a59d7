package ru.ryadom.cases.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.exchange.ExchangeMessage;

/** The case that a message to another system is about. */
@Controller
class ExchangeFields {

	private final Cases cases;

	ExchangeFields(Cases cases) {
		this.cases = cases;
	}

	@BatchMapping(typeName = "ExchangeMessage", field = "case")
	Map<ExchangeMessage, Case> file(List<ExchangeMessage> messages, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Case> found = this.cases.find(viewer, messages.stream().map(ExchangeMessage::subject).toList());
		Map<ExchangeMessage, Case> files = new HashMap<>();
		messages.forEach((message) -> {
			if (found.get(message.subject()) instanceof Case file) {
				files.put(message, CaseFields.shown(file));
			}
		});
		return files;
	}

}
