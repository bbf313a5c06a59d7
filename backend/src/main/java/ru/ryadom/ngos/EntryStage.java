package ru.ryadom.ngos;

/** The state of an entry, for filters and storage. */
public enum EntryStage {

	ACTIVE, SUSPENDED, EXCLUDED;

	public static EntryStage of(EntryState state) {
		return switch (state) {
			case EntryState.EntryActive _ -> ACTIVE;
			case EntryState.EntrySuspended _ -> SUSPENDED;
			case EntryState.EntryExcluded _ -> EXCLUDED;
		};
	}

}
