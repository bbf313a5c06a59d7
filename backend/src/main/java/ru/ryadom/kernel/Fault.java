package ru.ryadom.kernel;

/**
 * Why a request got no answer at all. Expected refusals are values; these end as a
 * top-level error with a code, and carry nothing about any person.
 */
public abstract sealed class Fault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private Fault(String message) {
		super(message, null, false, false);
	}

	/** Stable code of the top-level error. */
	public abstract String code();

	/** There is no such thing, or it is not yours: the two are not told apart. */
	public static final class NotFound extends Fault {

		private static final long serialVersionUID = 1L;

		public NotFound() {
			super("Не найдено.");
		}

		@Override
		public String code() {
			return "NOT_FOUND";
		}

	}

	/** The role may not do this at all. */
	public static final class Forbidden extends Fault {

		private static final long serialVersionUID = 1L;

		public Forbidden() {
			super("Это действие недоступно для вашей роли.");
		}

		@Override
		public String code() {
			return "FORBIDDEN";
		}

	}

	/** Nobody has signed in, and the operation is not for everybody. */
	public static final class Unauthenticated extends Fault {

		private static final long serialVersionUID = 1L;

		public Unauthenticated() {
			super("Нужно войти.");
		}

		@Override
		public String code() {
			return "UNAUTHENTICATED";
		}

	}

	/** Somebody saved first. */
	public static final class Conflict extends Fault {

		private static final long serialVersionUID = 1L;

		public Conflict() {
			super("Кто-то сохранил изменения раньше вас. Откройте заново: написанное вами не потеряно.");
		}

		@Override
		public String code() {
			return "CONFLICT";
		}

	}

	/** The same idempotency key came with another input. */
	public static final class KeyReused extends Fault {

		private static final long serialVersionUID = 1L;

		public KeyReused() {
			super("Этот ключ повтора уже использован с другими данными.");
		}

		@Override
		public String code() {
			return "IDEMPOTENCY_KEY_REUSED";
		}

	}

	/** The input cannot be read as what it should be. */
	public static final class BadRequest extends Fault {

		private static final long serialVersionUID = 1L;

		public BadRequest(String message) {
			super(message);
		}

		@Override
		public String code() {
			return "BAD_REQUEST";
		}

	}

	/** Asked more often than is good; the message says when it may be asked again. */
	public static final class TooOften extends Fault {

		private static final long serialVersionUID = 1L;

		public TooOften(String message) {
			super(message);
		}

		@Override
		public String code() {
			return "TOO_OFTEN";
		}

	}

	/** Something the answer depends on does not work now; trying again is safe. */
	public static final class Unavailable extends Fault {

		private static final long serialVersionUID = 1L;

		public Unavailable() {
			super("Сейчас не получилось. Попробуйте ещё раз: повтор безопасен.");
		}

		@Override
		public String code() {
			return "UNAVAILABLE";
		}

	}

}
