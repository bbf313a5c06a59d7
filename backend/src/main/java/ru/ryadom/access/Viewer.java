package ru.ryadom.access;

import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who asks. Every read takes one; a switch over it cannot forget a kind. */
public sealed interface Viewer {

	/** Whom the contract counts this viewer among; always {@link Audience#PUBLIC} too. */
	Set<Audience> audiences();

	/** Nobody has signed in. */
	record Nobody() implements Viewer {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC);
		}

	}

	/** Signed in, with an account; the audience that this viewer is. */
	sealed interface SignedIn extends Viewer {

		/** The account id. */
		String account();

	}

	/** Signed in, but no room knows who that is. */
	record UnassignedViewer(String account, String name) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC, Audience.UNASSIGNED);
		}

	}

	/**
	 * A citizen, or who represents one.
	 *
	 * @param personId whom it is about; {@code null} until an office has linked the
	 * account
	 * @param representativeId the representative who acts, {@code null} for the person in
	 * person
	 */
	record CitizenViewer(String account, String accountName, @Nullable String personId,
			@Nullable String representativeId) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC, Audience.CITIZEN);
		}

	}

	/** Somebody of an employer's. */
	record EmployerViewer(String account, String name) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC, Audience.EMPLOYER);
		}

	}

	/** Somebody of a non-government organisation's. */
	record NgoViewer(String account, String name) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC, Audience.NGO);
		}

	}

	/**
	 * Somebody who accompanies people for a non-government organisation, and knows of
	 * nothing but that.
	 *
	 * @param companionId id of their place in the organisation
	 */
	record NgoWorkerViewer(String account, String name, String companionId,
			String organisationName) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of(Audience.PUBLIC, Audience.NGO_WORKER);
		}

	}

	/**
	 * Another system, or the program itself at its own work: what came over the exchange,
	 * what the sweep of terms found. It never comes over HTTP and is no audience.
	 *
	 * @param account {@code service:} and the name of the service
	 * @param name as the journal calls it, in Russian
	 */
	record ServiceViewer(String account, String name) implements SignedIn {

		@Override
		public Set<Audience> audiences() {
			return Set.of();
		}

	}

	/**
	 * A worker of an employment office, or of the regional operator.
	 *
	 * @param memberId id of the staff membership
	 * @param name the worker's name, for papers and the journal
	 * @param zone the office's zone: its days are counted in it
	 * @param roles those the token gives and the membership allows
	 */
	record StaffViewer(String account, String memberId, String name, String post, String officeId, String officeName,
			String regionId, ZoneId zone, Set<Audience> roles) implements SignedIn {

		public StaffViewer {
			roles = Set.copyOf(roles);
		}

		@Override
		public Set<Audience> audiences() {
			Set<Audience> all = java.util.EnumSet.of(Audience.PUBLIC);
			all.addAll(this.roles);
			return all;
		}

	}

}
