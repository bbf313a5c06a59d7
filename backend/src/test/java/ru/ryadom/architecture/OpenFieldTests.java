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
					"contractUntil formerOffices id ngo ngos noticeOwed offeredTo offers office open openOrder outcome person region "
							+ "responsible revision stage stageOn until"),
			// A day of the calendar is about nobody: its name and act are published.
			Map.entry("ChangeDocument", "at by date id moved region revision source title unsettled working"),
			Map.entry("AssignmentDocument",
					"active caseId certificate endedOn entry from ground id inn office organisation person reportedOn "
							+ "revision staff until why worker"),
			Map.entry("CompanionDocument",
					"account id inn leftOn organisation organisationName revision since working"),
			Map.entry("CertificateDocument",
					"amendment byEdition caseId current delivered deliveredOn edition formedOn id number office outcome person "
							+ "revision stage stageOn way"),
			// The account that typed and where; what was typed is sealed.
			Map.entry("DraftDocument", "account form id place revision savedAt subject"),
			Map.entry("EmployerDocument", "email held id inn kpp name ogrn phone region revision"),
			Map.entry("EmployerEntryDocument",
					"account answeredBy answeredOn askedOn employer id inn kpp name ogrn region revision waiting"),
			Map.entry("EmployerMemberDocument",
					"account addressKey administrator employer employerName id inn revision since until way working"),
			Map.entry("EmployerNoticeDocument",
					"caseId dueOn employer employerName id lapsedOn madeBy madeOn office person receiptBy "
							+ "received receivedOn request revision stage standing way"),
			Map.entry("PlanRequestDocument",
					"employer employerName id madeOn news office over person revision standing withdrawnOn"),
			Map.entry("EmployerRequestDocument",
					"caseId employer employerName id madeOn noticeId office person revision"),
			Map.entry("EntryDocument", "account actor changes id kind persons place purpose recordedAt role subject"),
			Map.entry("ExchangeDocument",
					"attempts by day dueAt id kind office person queuedAt reason revision stage subject system tries"),
			Map.entry("MessageDocument", "caseId id person readAt sentAt"),
			Map.entry("NgoMemberDocument", "account id organisation post"),
			Map.entry("OrderDocument", "appointed by draftedBy draftedOn id office revision stage stageOn subject"),
			Map.entry("PlanProposalDocument", "agreedOn by file id office on person receivedOn revision state"),
			// A letter and what waits for the digest name nobody; addresses are sealed in
			// the box.
			Map.entry("DigestDocument", "account at id news"),
			Map.entry("LetterDocument",
					"account attempts codeId dueAt id news offices queuedAt reason revision sentAt stage tries"),
			Map.entry("MailBoxDocument", "chosen codesAt id proved revision"),
			Map.entry("PersonDocument", "called id links names offices revision snils"),
			// The name of an organisation stands open, its worker and the post do not.
			Map.entry("PlanDocument",
					"analysedOn caseId dueOn employer employerRevision ground id inn live news number offered office "
							+ "person revision shown stage startsOn"),
			Map.entry("RowDocument",
					"id lead names next office open pausedUntil person place planAgreedOn region responsible revision stage "
							+ "tasks version"),
			Map.entry("SavedFilterDocument", "id office owner responsible revision shared stage usual whose"),
			Map.entry("StaffDocument", "account edition id leftOn office revision roles since working"),
			Map.entry("NoticeDocument", "caseId due holder id kind office plan readBy request rule sentAt term to"),
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
