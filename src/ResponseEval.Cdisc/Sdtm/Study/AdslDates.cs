namespace ResponseEval.Cdisc;

/// <summary>The dates of a row of ADSL, and which of them ADSL has a column for.</summary>
internal sealed record AdslDates(SubjectDates Dates, AdslReader Columns)
{
    /// <summary>The dates of ADSL; where it has no column for one, the date derived from SDTM.</summary>
    public SubjectDates Over(SubjectDates derived) => new()
    {
        Randomization = Columns.Has("RANDDT") ? Dates.Randomization : derived.Randomization,
        TreatmentStart = Columns.Has("TRTSDT") ? Dates.TreatmentStart : derived.TreatmentStart,
        TreatmentEnd = Columns.Has("TRTEDT") ? Dates.TreatmentEnd : derived.TreatmentEnd,
        Death = Columns.Has("DTHDT") ? Dates.Death : derived.Death,
        DeathImputation = Columns.Has("DTHDT") ? Dates.DeathImputation : derived.DeathImputation,
        LastKnownAlive = Columns.Has("LSTALVDT") ? Dates.LastKnownAlive : derived.LastKnownAlive,
        NewAnticancerTherapy = Columns.Has("NACTDT") ? Dates.NewAnticancerTherapy : derived.NewAnticancerTherapy,
    };
}

/// <summary>Reads rows of ADSL. A date is a SAS day number or ISO 8601 text.</summary>
internal sealed class AdslReader : RowReader<AdslDates>
{
    private readonly RowFields fields;
    private readonly (TextField Text, NumberField Number) randomization, start, end, death, alive, newTherapy;
    private readonly TextField deathFlag;

    public AdslReader(RowFields fields)
        : base(fields)
    {
        this.fields = fields;
        randomization = Date("RANDDT");
        start = Date("TRTSDT");
        end = Date("TRTEDT");
        death = Date("DTHDT");
        alive = Date("LSTALVDT");
        newTherapy = Date("NACTDT");
        deathFlag = fields.Text("DTHDTF");
    }

    public bool Has(string column) => fields.Has(column);

    public override AdslDates Read(in TableRow row) => new(
        new SubjectDates
        {
            Randomization = Of(randomization, row),
            TreatmentStart = Of(start, row),
            TreatmentEnd = Of(end, row),
            Death = Of(death, row),
            DeathImputation = deathFlag.Of(row),
            LastKnownAlive = Of(alive, row),
            NewAnticancerTherapy = Of(newTherapy, row),
        },
        this);

    public override void Add(AdslDates record, SubjectAssembly subject) => subject.Adsl = record;

    private (TextField, NumberField) Date(string column) => (fields.Text(column), fields.Date(column));

    private static DateOnly? Of((TextField Text, NumberField Number) column, in TableRow row) =>
        column.Text.Of(row) is { } text && PartialDate.TryParse(text, out var date) && date.Full is { } full ? full
        : column.Number.Of(row) is { } days ? SasDates.Date(days)
        : null;
}
