package ru.ryadom.drafts.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftForms;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.CommandListener;

/** A draft goes in the same unit of work in which it was sent as a deed. */
@Component
class SentListener implements CommandListener {

	private final Drafts drafts;

	private final Map<String, String> shared;

	SentListener(Drafts drafts, List<DraftForms> rooms) {
		this.drafts = drafts;
		this.shared = rooms.stream()
			.flatMap((room) -> room.sentBy().entrySet().stream())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public void done(Command command) {
		String id = Draft.sentBy(command.key());
		if (id != null) {
			this.drafts.sent(command.account(), formsOf(command.name()), id);
		}
	}

	private Set<String> formsOf(String deed) {
		return Stream.of(deed, this.shared.getOrDefault(deed, deed)).collect(Collectors.toUnmodifiableSet());
	}

}
