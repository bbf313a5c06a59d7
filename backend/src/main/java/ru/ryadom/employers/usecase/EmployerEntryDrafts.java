package ru.ryadom.employers.usecase;

import java.util.Set;

import org.springframework.stereotype.Component;

import ru.ryadom.drafts.DraftForms;

/** Who asks to act for an organisation does so for themselves. */
@Component
class EmployerEntryDrafts implements DraftForms {

	@Override
	public Set<String> ofOneself() {
		return Set.of("requestEmployerEntry");
	}

}
