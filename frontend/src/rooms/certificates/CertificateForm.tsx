import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { glue, telHref } from '../../lib/format';
import { SummaryList, Table } from '../../ui';
import { words } from './messages';

const certificateForm = graphql(`
  fragment CertificateForm on Certificate {
    id
    number
    edition
    formedOn
    delivery {
      way
      on
    }
    form {
      fullName
      snils
      personalFile {
        number
        date
      }
      provider
      providerEmail
      providerPhone
      measures {
        title
        content
        from
        to
      }
      start
      end
      notes
      officialPost
      officialName
      office
    }
  }
`);

const text = words.form;

interface MeasureRow {
  readonly title: string;
  readonly content: string;
  readonly from: string;
  readonly to: string;
}

/** The fields of Приложение 1 in its words and order; what is ours stands below and says so. */
export function CertificateForm({ certificate }: { certificate: FragmentType<typeof certificateForm> }) {
  const say = useWords();
  const { number, edition, formedOn, delivery, form } = readFragment(certificateForm, certificate);
  return (
    <div className="paper">
      <p className="paper__person">{form.fullName}</p>
      <p className="paper__note">{text.personNote}</p>
      <p>{text.promise}</p>
      <SummaryList
        rows={[
          { label: text.snils, value: glue(form.snils) },
          {
            label: text.personalFile,
            value: text.personalFileOf(formatDay(form.personalFile.date), form.personalFile.number),
          },
          { label: text.provider, value: form.provider },
          {
            label: text.contacts,
            value: (
              <>
                {form.providerEmail ? (
                  <>
                    <a href={`mailto:${form.providerEmail}`}>{form.providerEmail}</a>,{' '}
                  </>
                ) : null}
                <a href={telHref(form.providerPhone)} className="nowrap">
                  {glue(form.providerPhone)}
                </a>
              </>
            ),
          },
        ]}
      />
      <section className="stack stack--tight">
        <h2>{text.measures}</h2>
        <p className="paper__note">{text.measuresNote}</p>
        <Table
          caption={text.measures}
          captionHidden
          rows={form.measures}
          keyOf={(measure: MeasureRow) => `${measure.title}${measure.from}`}
          columns={[
            { key: 'measure', title: text.columns.measure, cell: (measure) => measure.title },
            { key: 'content', title: text.columns.content, cell: (measure) => measure.content },
            {
              key: 'dates',
              title: text.columns.dates,
              cell: (measure) => text.dates(formatDay(measure.from), formatDay(measure.to)),
            },
          ]}
        />
      </section>
      <section className="stack stack--tight">
        <h2>{text.term}</h2>
        <SummaryList
          rows={[
            { label: text.start, value: formatDay(form.start) },
            { label: text.end, value: formatDay(form.end) },
          ]}
        />
      </section>
      <section className="stack stack--tight">
        <h2>{text.notes}</h2>
        <p>{form.notes ?? text.noNotes}</p>
      </section>
      <SummaryList
        rows={[
          { label: text.post, value: form.officialPost },
          { label: text.sign, value: text.signNote },
          { label: text.name, value: form.officialName },
        ]}
      />
      <section className="stack stack--tight paper__technical">
        <h2>{words.technical}</h2>
        <SummaryList
          rows={[
            { label: words.technicalRows.number, value: number },
            { label: words.technicalRows.edition, value: String(edition) },
            { label: words.technicalRows.office, value: form.office },
            { label: words.technicalRows.formed, value: formatDay(formedOn) },
            ...(delivery
              ? [{ label: words.technicalRows.delivery, value: words.delivery[delivery.way](formatDay(delivery.on)) }]
              : []),
          ]}
        />
        <p>{say(words.notSignature)}</p>
      </section>
    </div>
  );
}
