package ru.ryadom.drafts.usecase;

import org.springframework.stereotype.Component;

import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.CommandListener;

/** A draft goes in the same unit of work in which it was sent as a deed. */
@Component
class SentListener implements CommandListener {

	private final Drafts drafts;

	SentListener(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void done(Command command) {
		String id = Draft.sentBy(command.key());
		if (id != null) {
			this.drafts.sent(command.account(), command.name(), id);
		}
	}

}
