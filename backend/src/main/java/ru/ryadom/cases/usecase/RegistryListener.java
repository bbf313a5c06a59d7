package ru.ryadom.cases.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Cases;
import ru.ryadom.ngos.ContractAdded;
import ru.ryadom.ngos.ContractEnded;
import ru.ryadom.ngos.RegistryEntryResumed;
import ru.ryadom.ngos.RegistryEntrySuspended;

/**
 * What happens to an organisation in the registry is known in its cases in the same unit
 * of work.
 */
@Component
class RegistryListener {

	private final Cases cases;

	private final RegistryWatch watch;

	RegistryListener(Cases cases, RegistryWatch watch) {
		this.cases = cases;
		this.watch = watch;
	}

	@EventListener
	void on(RegistryEntrySuspended suspended) {
		look(suspended.entryId());
	}

	@EventListener
	void on(RegistryEntryResumed resumed) {
		look(resumed.entryId());
	}

	@EventListener
	void on(ContractEnded ended) {
		look(ended.entryId());
	}

	@EventListener
	void on(ContractAdded added) {
		look(added.entryId());
	}

	private void look(String entryId) {
		this.watch.lookAt(this.cases.dependingOn(entryId));
	}

}
