package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Somebody types into a form and does not send it. */
final class DraftSteps {

	private static final String DRAFT = "draft { id revision form subject content savedAt }";

	private final Road road;

	private final Caller typist;

	private JsonNode draft;

	DraftSteps(Road road, Caller typist) {
		this.road = road;
		this.typist = typist;
		this.draft = road.file();
	}

	/**
	 * Whoever it is has one draft that stays and one that was discarded.
	 * @param place what the form is about, and its name if it is another
	 */
	static void of(Road road, Caller typist, Map<String, String> place) {
		new DraftSteps(road, typist).begin(place).more();
		new DraftSteps(road, typist).begin(place).discard();
	}

	DraftSteps begin(Map<String, String> place) {
		Map<String, Object> input = new LinkedHashMap<>(Map.of("seen", 0, "form", "planMeasures", "content",
				"{\"values\":{\"reasons\":\"Набрано, не отправ\"}}"));
		input.putAll(place);
		return save(input);
	}

	DraftSteps more() {
		Map<String, Object> input = new LinkedHashMap<>(Map.of("draftId", id(), "seen",
				this.draft.path("revision").asInt(), "form", this.draft.path("form").asString(), "content",
				"{\"values\":{\"reasons\":\"Набрано, не отправлено\"}}"));
		if (this.draft.path("subject").isString()) {
			input.put("subject", this.draft.path("subject").asString());
		}
		return save(input);
	}

	DraftSteps discard() {
		this.road.change(this.typist, "discardDraft",
				Map.of("draftId", id(), "revision", this.draft.path("revision").asInt()), "draftId");
		return this;
	}

	private String id() {
		return this.draft.path("id").asString();
	}

	private DraftSteps save(Map<String, ?> input) {
		this.draft = this.road.change(this.typist, "saveDraft", input, DRAFT).path("draft");
		return this;
	}

}
