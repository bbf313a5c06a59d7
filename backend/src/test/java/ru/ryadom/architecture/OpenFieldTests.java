package ru.ryadom.architecture;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each stored shape keeps in the open: ids, days, stages, hashes, and the names of
 * offices, organisations and workers in office. What staff or citizens type is sealed. A
 * new open field is written here by whoever has thought of that.
 */
class OpenFieldTests {

	private static final Map<String, String> OPEN = Map.ofEntries(
			Map.entry("AppealDocument",
					"about caseId dueOn enteredBy id kind number office open person place receivedOn registeredOn "
							+ "request revision to way withdrawnOn"),
			Map.entry("PaperNoticeDocument", "caseId handedOn id notTo office person revision since subject waiting"),
			Map.entry("CaseDocument",
					"id ngo noticeOwed office open openOrder outcome person region revision stage stageOn until"),
			Map.entry("CertificateDocument",
					"caseId delivered deliveredOn edition formedOn id number office person revision way"),
			Map.entry("EmployerMemberDocument", "account id organisation post"),
			Map.entry("EntryDocument", "account actor changes id kind persons place purpose recordedAt role subject"),
			Map.entry("ExchangeDocument",
					"attempts by day dueAt id kind office person queuedAt reason revision stage subject system tries"),
			Map.entry("MessageDocument", "caseId id person readAt sentAt"),
			Map.entry("NgoMemberDocument", "account id organisation post"),
			Map.entry("OrderDocument", "appointed by draftedBy draftedOn id office revision stage stageOn subject"),
			Map.entry("PersonDocument", "id links names offices revision snils"),
			Map.entry("RowDocument", "id names next office open person place planAgreedOn region revision stage tasks"),
			Map.entry("StaffDocument", "account edition id leftOn office revision roles since working"),
			Map.entry("NoticeDocument", "caseId due holder id kind office readBy rule sentAt term to"),
			Map.entry("RegistryEntryDocument",
					"capacity conditions contracts id inn kept keys offices organisation place region regions revision "
							+ "search services source stage stageOn"),
			Map.entry("TermDocument", "closedOn due from holder id nominalDue office pauses region rule state steps "
					+ "subject watch watchAt zone"));

	@Test
	void nothingThatIsTypedAboutAnybodyStandsOpen() {
		Map<String, String> open = new TreeMap<>();
		House.inRooms()
			.filter(House.onFloor("store"))
			.filter((type) -> type.getSimpleName().endsWith("Document"))
			.forEach((type) -> {
				// Two shapes of one name would hide each other.
				assertThat(open.put(type.getSimpleName(), openFields(type))).as(type.getSimpleName()).isNull();
			});
		assertThat(open).containsExactlyInAnyOrderEntriesOf(OPEN);
	}

	private static String openFields(JavaClass type) {
		TreeSet<String> names = new TreeSet<>();
		Arrays.stream(type.reflect().getRecordComponents())
			.filter((each) -> each.getType() != byte[].class)
			.map(RecordComponent::getName)
			.forEach(names::add);
		return String.join(" ", names);
	}

}
