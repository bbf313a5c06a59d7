package ru.ryadom.worklist.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Rebuilds the queue at start when told to, after its shape has changed. */
@Component
@ConditionalOnBooleanProperty("ryadom.worklist.rebuild")
class RebuildAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(RebuildAtStart.class);

	private final RebuildWorklist rebuildWorklist;

	RebuildAtStart(RebuildWorklist rebuildWorklist) {
		this.rebuildWorklist = rebuildWorklist;
	}

	@Override
	public void run(ApplicationArguments args) {
		log.info("the queue is made anew: {} rows", this.rebuildWorklist.rebuild());
	}

}
