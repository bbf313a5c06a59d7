package ru.ryadom.inbox.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.inbox.NoticeText;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.inbox.usecase.MarkNoticeRead;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Notices to the staff for the contract. */
@Controller
class NoticeController {

	private static final int USUAL = 20;

	private static final String PURPOSE = "просмотр уведомлений о делах";

	private final Notices notices;

	private final Cases cases;

	private final People people;

	private final MarkNoticeRead markNoticeRead;

	private final Law law;

	NoticeController(Notices notices, Cases cases, People people, MarkNoticeRead markNoticeRead, Law law) {
		this.notices = notices;
		this.cases = cases;
		this.people = people;
		this.markNoticeRead = markNoticeRead;
		this.law = law;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<StaffNotice> notices(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.notices.page(viewer, Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "StaffViewer")
	int unreadNotices(Viewer.StaffViewer viewer) {
		return this.notices.unread(viewer);
	}

	@SchemaMapping(typeName = "StaffNotice")
	String title(StaffNotice notice) {
		return NoticeText.title(notice);
	}

	@SchemaMapping(typeName = "StaffNotice")
	String text(StaffNotice notice) {
		TermRuleId rule = notice.rule();
		return NoticeText.text(notice, (rule != null) ? this.law.termRule(rule).title() : null);
	}

	@BatchMapping(typeName = "StaffNotice")
	Map<StaffNotice, Person> person(List<StaffNotice> notices, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Case> files = this.cases.find(viewer,
				notices.stream().map(StaffNotice::caseId).filter(Objects::nonNull).distinct().toList());
		Map<String, Person> found = this.people.find(viewer,
				files.values().stream().map(Case::personId).distinct().toList(), PURPOSE);
		Map<StaffNotice, Person> of = new HashMap<>();
		for (StaffNotice notice : notices) {
			Case file = files.get(notice.caseId());
			if (file != null && found.containsKey(file.personId())) {
				of.put(notice, found.get(file.personId()));
			}
		}
		return of;
	}

	@MutationMapping
	MarkNoticeRead.Result markNoticeRead(Viewer.StaffViewer viewer, @Argument MarkNoticeRead.Input input) {
		return this.markNoticeRead.mark(viewer, input);
	}

}
