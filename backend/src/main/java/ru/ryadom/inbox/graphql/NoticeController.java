package ru.ryadom.inbox.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.NoticeText;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.inbox.usecase.MarkNoticeRead;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRuleId;

/** Notices to the staff for the contract. */
@Controller
class NoticeController {

	private static final int USUAL = 20;

	private final Notices notices;

	private final MarkNoticeRead markNoticeRead;

	private final Law law;

	NoticeController(Notices notices, MarkNoticeRead markNoticeRead, Law law) {
		this.notices = notices;
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

	@MutationMapping
	MarkNoticeRead.Result markNoticeRead(Viewer.StaffViewer viewer, @Argument MarkNoticeRead.Input input) {
		return this.markNoticeRead.mark(viewer, input);
	}

}
