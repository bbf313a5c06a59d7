package ru.ryadom.exchange;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is told or asked. Each kind belongs to one system. It is personal and is stored
 * sealed.
 */
public sealed interface ExchangeBody {

	/** Whose system it is for. */
	OutsideSystem system();

	/** Whom it is about, as far as the other side has to know. */
	record About(String lastName, String firstName, @Nullable String middleName, LocalDate birthDate, String snils) {
	}

	/** Asks МСЭ whether the person needs somebody beside them (SIT-02). */
	record MseRequest(About about, String ipraNumber, String reason) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.MSE;
		}

	}

	/** Reminds МСЭ of a request that it has not answered. */
	record MseReminder(String requestId) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.MSE;
		}

	}

	/** Asks СМЭВ for the extract of ИПРА (SIT-25). */
	record IpraExtractRequest(About about) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.SMEV;
		}

	}

	/** Asks ГИС ЕЦП в социальной сфере whether disability was established (WPP-04). */
	record DisabilityRequest(About about) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.SOCIAL;
		}

	}

	/** Tells ЕЦП what МСЭ answered (SIT-03). */
	record MseAnswerEntry(About about, boolean needed, LocalDate answeredOn) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.ECP;
		}

	}

	/** Tells ЕЦП the requisites of the contract with an organisation (SIT-21). */
	record ContractEntry(About about, String ngoName, String ngoInn, String number,
			LocalDate date) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.ECP;
		}

	}

	/**
	 * Tells ЕЦП of a certificate (SIT-07), of each edition, and of its end.
	 *
	 * @param endedOn when the accompaniment ended, {@code null} while it goes on
	 */
	record CertificateEntry(About about, String number, int revision, LocalDate start, LocalDate end,
			@Nullable LocalDate endedOn) implements ExchangeBody {

		@Override
		public OutsideSystem system() {
			return OutsideSystem.ECP;
		}

	}

	/** Tells ЕЦП how the accompaniment ended (SIT-11). */
	record ResultsEntry(About about, String outcome, LocalDate on, List<String> measuresDone) implements ExchangeBody {

		public ResultsEntry {
			measuresDone = List.copyOf(measuresDone);
		}

		@Override
		public OutsideSystem system() {
			return OutsideSystem.ECP;
		}

	}

}
