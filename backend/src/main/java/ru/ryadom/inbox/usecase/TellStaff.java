package ru.ryadom.inbox.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.Recipient.Worker;
import ru.ryadom.inbox.StaffNoticeKind;
import ru.ryadom.letters.Letters;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;

/**
 * Tells the staff in the house, and by letter that there is something to read there. The
 * letter leads to the case or the plan and says no more than the kind and the last day.
 */
@Component
class TellStaff {

	private final Notices notices;

	private final Offices offices;

	private final Letters letters;

	TellStaff(Notices notices, Offices offices, Letters letters) {
		this.notices = notices;
		this.offices = offices;
		this.letters = letters;
	}

	void send(Collection<Sending> sendings) {
		this.notices.send(sendings);
		Map<AllOfOffice, List<String>> roles = new HashMap<>();
		Map<String, StaffMember> workers = this.offices.members(sendings.stream()
			.map(Sending::to)
			.filter(Worker.class::isInstance)
			.map((to) -> ((Worker) to).memberId())
			.distinct()
			.toList());
		this.letters.tell(sendings.stream()
			.flatMap((sending) -> accounts(sending, workers, roles).map((account) -> news(account, sending)))
			.toList());
	}

	/** A role of an office, looked up once. */
	private record AllOfOffice(String officeId, Audience role) {
	}

	private Stream<String> accounts(Sending sending, Map<String, StaffMember> workers,
			Map<AllOfOffice, List<String>> roles) {
		return switch (sending.to()) {
			case Worker(var id) ->
				Stream.ofNullable(workers.get(id)).map(StaffMember::account).filter(Objects::nonNull);
			case AllOf(var role) -> roles
				.computeIfAbsent(new AllOfOffice(sending.officeId(), role), (all) -> inRole(all.officeId(), all.role()))
				.stream();
		};
	}

	private List<String> inRole(String officeId, Audience role) {
		List<StaffMember> members = (role == Audience.HEAD) ? this.offices.heading(officeId)
				: this.offices.accompanying(officeId);
		return members.stream().map(StaffMember::account).filter(Objects::nonNull).toList();
	}

	private static News news(String account, Sending sending) {
		@Nullable Term term = sending.term();
		@Nullable LocalDate due = (term != null) ? term.due() : null;
		return new News(account, kind(sending.kind()), (term != null) ? term.id() : sending.officeId(),
				page(sending.about()), sending.officeId(), due);
	}

	private static String page(NoticeAbout about) {
		if (about.planId() != null) {
			return "/staff/plans/" + about.planId();
		}
		if (about.requestId() != null) {
			return "/staff/requests/" + about.requestId();
		}
		return (about.caseId() != null) ? "/staff/cases/" + about.caseId() : "/staff/notices";
	}

	private static NewsKind kind(StaffNoticeKind kind) {
		return switch (kind) {
			case THREE_DAYS_LEFT, ONE_DAY_LEFT, LAST_DAY -> NewsKind.TERM_NEAR;
			case MISSED -> NewsKind.TERM_MISSED;
			case PROVIDER_TROUBLE, PLAN_SAID, PLAN_AGREED, PLAN_DISAGREED, REQUEST_MADE, REQUEST_WITHDRAWN ->
				NewsKind.TASK;
		};
	}

}
