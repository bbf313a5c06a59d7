package ru.ryadom.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermWarning;

/** Notices to the staff of an office. */
public interface Notices {

	/** The count goes no further. */
	int COUNTED = 99;

	/**
	 * A notice to be sent.
	 *
	 * @param to those of the office who are told
	 * @param term {@code null} when it is about none
	 */
	record Sending(String officeId, NoticeAbout about, StaffNoticeKind kind, Recipient to, @Nullable Term term) {

		/** About a term. */
		public static Sending of(Term term, NoticeAbout about, TermWarning warning, Recipient to) {
			return new Sending(term.place().officeId(), about, StaffNoticeKind.of(warning), to, term);
		}

	}

	/** Sends notices inside the open unit of work. */
	void send(Collection<Sending> notices);

	/** Notices to the viewer, newest first. */
	Page<StaffNotice> page(Viewer.StaffViewer viewer, Slice slice);

	/** How many of the newest the viewer has not read; no more than {@link #COUNTED}. */
	int unread(Viewer.StaffViewer viewer);

	/** A notice to the viewer, or empty: not yours is not there. */
	Optional<StaffNotice> find(Viewer.StaffViewer viewer, String id);

	/**
	 * Keeps when the viewer first read a notice; others may still have to.
	 * @throws ru.ryadom.kernel.Fault.NotFound when there is no such notice to the viewer
	 */
	void markRead(Viewer.StaffViewer viewer, String id, Instant at);

}
