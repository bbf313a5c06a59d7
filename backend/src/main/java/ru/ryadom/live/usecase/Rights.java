package ru.ryadom.live.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.InboxLists;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.cases.Cases;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.kernel.Watched;
import ru.ryadom.live.Followed;
import ru.ryadom.live.Position;
import ru.ryadom.plans.WorkplacePlans;

/**
 * Which lists an account may read now. Asked for each event, and kept no longer than a
 * second, so that a hundred streams do not ask a hundred times.
 */
@Component
class Rights {

	private final Viewers viewers;

	private final Cases cases;

	private final EmployerMemberships memberships;

	private final WorkplacePlans plans;

	private final PlanRequests requests;

	private final List<InboxLists> inboxes;

	private final Cache<Asked, Set<String>> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(1))
		.maximumSize(10_000)
		.build();

	private final Cache<String, Position> forgotten = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(10_000)
		.build();

	private record Asked(Account account, Followed followed) {
	}

	Rights(Viewers viewers, Cases cases, EmployerMemberships memberships, WorkplacePlans plans, PlanRequests requests,
			List<InboxLists> inboxes) {
		this.viewers = viewers;
		this.cases = cases;
		this.memberships = memberships;
		this.plans = plans;
		this.requests = requests;
		this.inboxes = List.copyOf(inboxes);
	}

	/** The same for a stream that begins: what was known a moment ago may be old. */
	Set<String> listsNow(Account account, Followed followed) {
		this.known.invalidate(new Asked(account, followed));
		return lists(account, followed);
	}

	/** Lists of what is followed; none when the account may not. */
	Set<String> lists(Account account, Followed followed) {
		return this.known.get(new Asked(account, followed), this::ask);
	}

	/** The account is not what it was; all its streams hear of it, and one forgets. */
	void forget(Account account, Position since) {
		this.forgotten.asMap().compute(account.id(), (_, before) -> {
			if (before != null && !since.isAfter(before)) {
				return before;
			}
			this.known.asMap().keySet().removeIf((asked) -> asked.account().id().equals(account.id()));
			return since;
		});
	}

	private Set<String> ask(Asked asked) {
		Viewer viewer = this.viewers.of(asked.account());
		Set<String> lists = lists(viewer, asked.followed());
		return lists.isEmpty() ? lists
				: Stream.concat(lists.stream(), places(viewer).stream().map((place) -> Watched.list("place", place)))
					.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Where it is said who the viewer is. Who leaves has no account there any more, so
	 * the account alone would not be told.
	 */
	private List<String> places(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff -> List.of(staff.memberId());
			case Viewer.CitizenViewer citizen -> Stream.ofNullable(citizen.personId()).toList();
			case Viewer.NgoWorkerViewer worker -> List.of(worker.companionId());
			case Viewer.EmployerViewer employer -> this.memberships.placesOf(employer);
			case Viewer.NgoViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ -> List.of();
		};
	}

	private Set<String> lists(Viewer viewer, Followed followed) {
		return switch (followed) {
			case Followed.OneCase(var id) -> (viewer instanceof Viewer.StaffViewer && this.cases.isSeenBy(viewer, id))
					? Set.of(Watched.list("case", id)) : Set.of();
			case Followed.OnePlan(var id) ->
				this.plans.isSeenBy(viewer, id) ? Set.of(Watched.list(planList(viewer), id)) : Set.of();
			// Its terms and messages of the exchange stand under its id as those of a
			// case.
			case Followed.OneRequest(var id) ->
				(viewer instanceof Viewer.StaffViewer && this.requests.isSeenBy(viewer, id))
						? Set.of(Watched.list("request", id), Watched.list("case", id)) : Set.of();
			case Followed.OfficeRequests _ -> (viewer instanceof Viewer.StaffViewer staff && leadsCases(staff))
					? Set.of(Watched.list("requests", staff.officeId())) : Set.of();
			case Followed.OwnOrganisations _ ->
				(viewer instanceof Viewer.EmployerViewer employer) ? this.memberships.of(employer)
					.stream()
					.map((each) -> Watched.list("employer", each.inn()))
					.collect(Collectors.toUnmodifiableSet()) : Set.of();
			case Followed.OwnCases _ -> (viewer instanceof Viewer.CitizenViewer citizen && citizen.personId() != null)
					? Stream.concat(Stream.of(Watched.list("person", citizen.personId())), inbox(viewer))
						.collect(Collectors.toUnmodifiableSet())
					: Set.of();
			case Followed.OwnInbox _ -> inbox(viewer).collect(Collectors.toUnmodifiableSet());
		};
	}

	private static boolean leadsCases(Viewer.StaffViewer staff) {
		return staff.roles().contains(Audience.SPECIALIST) || staff.roles().contains(Audience.HEAD);
	}

	/** What changes nothing that the employer sees is no event for it. */
	private static String planList(Viewer viewer) {
		return (viewer instanceof Viewer.EmployerViewer) ? "planOfEmployer" : "plan";
	}

	private Stream<String> inbox(Viewer viewer) {
		return this.inboxes.stream().flatMap((inbox) -> inbox.of(viewer).stream());
	}

}
