package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** A mutation that was done, asked for again as another one. */
final class OnceMore {

	/** Where things of a kind are stored, by how their ids begin. */
	private static final Map<String, String> COLLECTIONS = Map.ofEntries(Map.entry("certificate", "certificates"),
			Map.entry("order", "orders"), Map.entry("person", "people"), Map.entry("case", "cases"),
			Map.entry("staff", "staff"), Map.entry("ngoentry", "ngoEntries"), Map.entry("assignment", "assignments"),
			Map.entry("companion", "companions"), Map.entry("filter", "savedFilters"),
			Map.entry("proposal", "planProposals"), Map.entry("appeal", "appeals"), Map.entry("paper", "paperNotices"),
			Map.entry("employernotice", "employerNotices"), Map.entry("plan", "workplacePlans"),
			Map.entry("employerentry", "employerEntries"), Map.entry("employermember", "employerMembers"),
			Map.entry("planrequest", "planRequests"));

	private final MongoOperations mongo;

	OnceMore(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * A mutation once more under another key, as things are now: nothing is left to do.
	 */
	Sent of(Sent done) {
		Map<String, Object> input = new LinkedHashMap<>(done.input());
		input.put("idempotencyKey", Road.key());
		spoil(done.name(), input);
		if (done.name().equals("applyCalendarChange")) {
			input.put("revision", (int) this.mongo.getCollection("calendarChanges").countDocuments());
		}
		if (done.name().equals("nameMailAddress") || done.name().equals("removeMailAddress")
				|| done.name().equals("chooseNotices")) {
			input.put("revision", MailSteps.revisionOf(done.by()));
			input.computeIfPresent("address", (_, _) -> " ");
			input.computeIfPresent("choices", (_, _) -> java.util.List.of());
		}
		if (input.get("mainCaseId") instanceof String mainId) {
			input.put("mainRevision", revision(mainId));
		}
		if (input.get("offerId") instanceof String offerId) {
			input.put("revision", revisionOfOffer(offerId));
		}
		Stream
			.of("certificateId", "orderId", "personId", "appealId", "paperId", "noticeId", "caseId", "memberId",
					"entryId", "assignmentId", "companionId", "filterId", "proposalId", "planId", "employerEntryId",
					"employerMemberId", "requestId")
			.filter(input::containsKey)
			.findFirst()
			.ifPresent((which) -> input.computeIfPresent("revision", (_, _) -> revision((String) input.get(which))));
		return done.with(input);
	}

	/** What would be done if it were asked for rightly is asked for wrongly. */
	private static void spoil(String name, Map<String, Object> input) {
		input.computeIfPresent("until", (_, _) -> "2020-01-01");
		input.computeIfPresent("reason", (_, was) -> was.toString().matches("[A-Z_]+") ? was : " ");
		input.computeIfPresent("content", (_, _) -> " ");
		input.computeIfPresent("words", (_, _) -> " ");
		input.computeIfPresent("employerName", (_, _) -> " ");
		input.computeIfPresent("agreed", (_, _) -> false);
		if (name.equals("resumeCase")) {
			input.put("on", "2020-01-01");
		}
		if (name.equals("appointMentor")) {
			input.put("name", " ");
		}
		input.computeIfPresent("signedBy", (_, _) -> " ");
		input.remove("consentOn");
		if (name.endsWith("WorkplacePlan")) {
			input.computeIfPresent("measures", (_, _) -> List.of());
		}
		if (name.endsWith("MeasureDone")) {
			input.put("on", "2199-01-01");
		}
		input.computeIfPresent("title", (_, _) -> " ");
		input.computeIfPresent("answerTo", (_, _) -> " ");
		if (name.equals("inviteColleague")) {
			input.put("email", " ");
		}
		input.computeIfPresent("keeps", (_, _) -> "NGO");
		input.computeIfPresent("minutes", (_, _) -> -1);
		input.computeIfPresent("since", (_, today) -> LocalDate.parse((String) today).plusDays(1).toString());
	}

	private int revision(String id) {
		String collection = COLLECTIONS.get(id.substring(0, id.indexOf('_')));
		return this.mongo.getCollection(collection).find(new Document("_id", id)).first().getInteger("revision");
	}

	private int revisionOfOffer(String id) {
		return this.mongo.getCollection("cases").find(new Document("offers", id)).first().getInteger("revision");
	}

}
