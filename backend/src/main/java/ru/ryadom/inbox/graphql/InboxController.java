package ru.ryadom.inbox.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.CitizenMessage;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.usecase.MarkMessageRead;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Messages for the contract. */
@Controller
class InboxController {

	private static final int USUAL = 20;

	private final Inbox inbox;

	private final MarkMessageRead markMessageRead;

	InboxController(Inbox inbox, MarkMessageRead markMessageRead) {
		this.inbox = inbox;
		this.markMessageRead = markMessageRead;
	}

	@SchemaMapping(typeName = "CitizenViewer")
	Page<CitizenMessage> messages(Viewer.CitizenViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.inbox.page(viewer, Slice.of(first, after, USUAL));
	}

	@MutationMapping
	MarkMessageRead.Result markMessageRead(Viewer.CitizenViewer viewer, @Argument MarkMessageRead.Input input) {
		return this.markMessageRead.mark(viewer, input);
	}

}
