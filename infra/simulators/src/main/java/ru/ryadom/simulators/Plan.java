package ru.ryadom.simulators;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan that was agreed at ЕЦП, as a person types it: nothing is checked here, for the
 * house has to bear whatever comes.
 *
 * @param accompaniment whether the measure is in it
 */
record Plan(String number, String agreedOn, String office, String lastName, String firstName,
		@Nullable String middleName, String birthDate, String snils, boolean accompaniment) {

	ObjectNode event(String id) {
		ObjectNode event = JsonMapper.shared().createObjectNode();
		event.put("id", id);
		event.put("type", "agreed-plan");
		event.put("number", this.number);
		event.put("agreedOn", this.agreedOn);
		event.put("office", this.office);
		event.put("accompaniment", this.accompaniment);
		event.putObject("about")
			.put("lastName", this.lastName)
			.put("firstName", this.firstName)
			.put("middleName", (this.middleName != null && !this.middleName.isBlank()) ? this.middleName : null)
			.put("birthDate", this.birthDate)
			.put("snils", this.snils);
		return event;
	}

}
