package ru.ryadom.ngos.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.ngos.EntryFacts;
import ru.ryadom.ngos.OfferedHelp;

/** What of an entry changed, for the journal: nothing of any person. */
final class EntryChanges {

	private final List<Change> all = new ArrayList<>();

	private final EntryFacts before;

	private final EntryFacts after;

	private EntryChanges(EntryFacts before, EntryFacts after) {
		this.before = before;
		this.after = after;
	}

	static List<Change> between(EntryFacts before, EntryFacts after) {
		EntryChanges changes = new EntryChanges(before, after);
		changes.part("название", (facts) -> facts.organisation().name());
		changes.part("ИНН", (facts) -> facts.organisation().inn());
		changes.part("ОГРН", (facts) -> facts.organisation().ogrn());
		changes.part("адрес", (facts) -> facts.organisation().address());
		changes.part("телефон организации", (facts) -> facts.organisation().phone());
		changes.part("почта организации", (facts) -> facts.organisation().email());
		changes.part("сайт", (facts) -> facts.organisation().site());
		changes.part("услуги",
				(facts) -> facts.services().stream().map(OfferedHelp::title).collect(Collectors.joining("; ")));
		changes.part("субъекты", (facts) -> String.join(", ", facts.territory().regionCodes()));
		changes.part("центры занятости", (facts) -> String.join(", ", facts.territory().officesInOrder()));
		changes.part("сколько человек одновременно", (facts) -> String.valueOf(facts.capacity()));
		changes.noted("условия услуг", EntryFacts::services);
		changes.noted("порядок и условия помощи", EntryFacts::conditions);
		changes.noted("подготовленные работники", EntryFacts::trained);
		changes.noted("сопровождающие", EntryFacts::accompanying);
		return List.copyOf(changes.all);
	}

	private void part(String what, Function<EntryFacts, @Nullable String> of) {
		String was = of.apply(this.before);
		String is = of.apply(this.after);
		if (!Objects.equals(was, is)) {
			this.all.add(new Change(what, was, is));
		}
	}

	/** That it changed, without what it says. */
	private void noted(String what, Function<EntryFacts, Object> of) {
		if (!of.apply(this.before).equals(of.apply(this.after))) {
			this.all.add(new Change(what, null, "изменено"));
		}
	}

}
