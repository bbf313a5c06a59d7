package ru.ryadom.worklist.usecase;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.SavedFilters;

/** What every change of a saved filter has in common: one unit of work, one entry. */
@Component
class FilterWork {

	private final UnitOfWork unit;

	private final SavedFilters filters;

	private final Journal journal;

	FilterWork(UnitOfWork unit, SavedFilters filters, Journal journal) {
		this.unit = unit;
		this.filters = filters;
		this.journal = journal;
	}

	/** The filter as saved, or every objection. */
	Decision<SavedFilter> save(Viewer.StaffViewer viewer, Command command, String purpose,
			Supplier<Decision<SavedFilter>> decide) {
		return run(command, () -> decide.get().map((filter) -> {
			if (filter.usual()) {
				this.filters.makeUsual(viewer, filter.id());
			}
			return this.filters.save(filter);
		}), viewer, purpose).map((id) -> this.filters.find(viewer, id).orElseThrow(Fault.NotFound::new));
	}

	/** The id of the one removed, or every objection. */
	Decision<String> remove(Viewer.StaffViewer viewer, Command command, Supplier<Decision<SavedFilter>> decide) {
		return run(command, () -> decide.get().map((filter) -> {
			this.filters.remove(filter.id());
			return filter;
		}), viewer, "удалён отбор очереди");
	}

	/** One that the viewer sees; a foreign one is not there. */
	SavedFilter seen(Viewer.StaffViewer viewer, String id) {
		return this.filters.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

	/** What the viewer has saved besides this one. */
	List<SavedFilter> others(Viewer.StaffViewer viewer, String id) {
		return this.filters.ownOf(viewer).stream().filter((filter) -> !filter.id().equals(id)).toList();
	}

	private Decision<String> run(Command command, Supplier<Decision<SavedFilter>> change, Viewer.StaffViewer viewer,
			String purpose) {
		return this.unit.run(command, Answers.CODEC, () -> change.get().map((filter) -> {
			this.journal.wrote(viewer, purpose, filter.id(), List.of(), List.of());
			return filter.id();
		}));
	}

}
