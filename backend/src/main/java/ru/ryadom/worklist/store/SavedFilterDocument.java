package ru.ryadom.worklist.store;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.Whose;

/**
 * The stored shape of a saved filter: its title is typed, so it is sealed.
 *
 * @param pd the title, sealed for this id
 */
record SavedFilterDocument(@Id String id, int revision, String office, String owner, boolean shared, boolean usual,
		@Nullable String stage, @Nullable String whose, @Nullable String responsible, byte[] pd) {

	static SavedFilterDocument of(SavedFilter filter, int revision, byte[] pd) {
		CaseStage stage = filter.stage();
		Whose whose = filter.whose();
		return new SavedFilterDocument(filter.id(), revision, filter.officeId(), filter.ownerId(), filter.shared(),
				filter.usual(), (stage != null) ? stage.name() : null, (whose != null) ? whose.name() : null,
				filter.responsibleId(), pd);
	}

	SavedFilter toDomain(String title) {
		return new SavedFilter(this.id, this.revision, this.office, this.owner, title, this.shared, this.usual,
				(this.stage != null) ? CaseStage.valueOf(this.stage) : null,
				(this.whose != null) ? Whose.valueOf(this.whose) : null, this.responsible);
	}

}
