using System.Globalization;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Makes subjects whose records mostly fit together, and now and then do not.</summary>
internal sealed class RandomRecords
{
    private static readonly string[] _roles = ["TARGET", "TARGET", "NON-TARGET", "NON-TARGET NODAL", "NEW", "NEW TARGET", "NEW NON-TARGET", "BENIGN"];
    private static readonly string[] _states = ["PRESENT", "PRESENT", "ABSENT", "UNEQUIVOCAL", "EQUIVOCAL", "INCREASED", "NON-PATHOLOGICAL", "NE", "TUMOR MERGED", "STABLE"];
    private readonly Random random;
    private readonly List<TumorIdentification> identifications = [];
    private readonly List<TumorResult> results = [];
    private readonly List<DiseaseResponse> responses = [];

    private readonly int partialVisit;
    private bool splits;

    private RandomRecords(int seed)
    {
        random = new(seed);
        partialVisit = random.Next(12);
    }

    public static SdtmSubject Make(int seed) => new RandomRecords(seed).Make();

    private SdtmSubject Make()
    {
        for (var reader = random.Next(3); reader >= 0; reader--)
            MakeReader(reader == 0 ? null : $"RADIOLOGIST {reader}");
        return new SdtmSubject("S-1")
        {
            Exposures = Chance(70) ? [new() { Start = Date(0, 3), Dose = 1 }] : [],
            TumorIdentifications = [.. identifications],
            TumorResults = [.. results],
            Responses = [.. responses],
        };
    }

    private void MakeReader(string? id)
    {
        var lesions = Enumerable.Range(1, random.Next(1, 5)).Select(i => (Id: "L" + i.ToString(CultureInfo.InvariantCulture), Role: Pick(_roles))).ToList();
        foreach (var (lesion, role) in lesions)
            if (!Chance(3))
                identifications.Add(Stamp(
                    new TumorIdentification { TestCode = Chance(95) ? "TUMIDENT" : "METIND", LinkId = Chance(98) ? lesion : null, Result = role, Location = Chance(30) ? "LYMPH NODE" : "LUNG" },
                    id,
                    role.StartsWith("NEW", StringComparison.Ordinal) ? random.Next(1, 4) : 0));
        splits = Chance(15);
        if (splits)
            identifications.Add(Stamp(new TumorIdentification { TestCode = "TUSPLIT", LinkId = "L1.1", GroupId = Chance(80) ? "L1" : null }, id, 2));
        if (Chance(15))
            foreach (var lesion in lesions)
                identifications.Add(Stamp(new TumorIdentification { TestCode = "TUMERGE", LinkId = lesion.Id, GroupId = "M" }, id, 2));
        for (var visit = 0; visit < 4; visit++)
        {
            foreach (var (lesion, role) in lesions)
                MakeResults(id, visit, lesion, role);
            if (Chance(20))
                results.Add(Stamp(new TumorResult { TestCode = "SUMDIAM", Number = 40, Unit = "mm" }, id, visit));
            if (visit > 0 || Chance(5))
                responses.Add(Stamp(new DiseaseResponse { TestCode = Chance(80) ? "OVRLRESP" : "NEWLPROG", Result = Chance(50) ? "NE" : "EQUIVOCAL" }, id, visit));
        }
    }

    private void MakeResults(string? id, int visit, string lesion, string role)
    {
        if (Chance(10) || (role.StartsWith("NEW", StringComparison.Ordinal) && visit == 0))
            return;
        var link = visit >= 2 && splits && Chance(20) ? "L1.1" : random.Next(500) == 0 ? null : lesion;
        if (role.Contains("NON", StringComparison.Ordinal) || Chance(10))
            results.Add(Stamp(new TumorResult { TestCode = "TUMSTATE", LinkId = link, Result = Pick(_states), GroupId = role }, id, visit));
        else
            foreach (var test in (string[])["LDIAM", "LPERP"])
                results.Add(Stamp(
                    Chance(5)
                        ? new TumorResult { TestCode = test, LinkId = link, Status = "NOT DONE" }
                        : new TumorResult { TestCode = test, LinkId = link, Number = random.Next(0, 60) / 2m, Result = "x", Unit = random.Next(500) > 0 ? "mm" : "in", GroupId = role },
                    id,
                    visit));
    }

    private T Stamp<T>(T record, string? id, int visit)
        where T : TumorRecord => record with
    {
        Sequence = Chance(95) ? random.Next(1, 1000) : null,
        Evaluator = id is null ? "INVESTIGATOR" : "INDEPENDENT ASSESSOR",
        EvaluatorId = id,
        AcceptedFlag = id == "RADIOLOGIST 1" ? "Y" : null,
        VisitNumber = Chance(98) ? visit : null,
        Visit = Chance(98) ? $"VISIT {visit}" : null,
        Date = Chance(97) ? Date(visit, 2) : null,
    };

    /// <summary>All records of a partial visit are partial, or their day would be known.</summary>
    private string Date(int visit, int days) => new DateOnly(2024, 1, 2).AddDays((visit * 56) + random.Next(days))
        .ToString(visit == partialVisit ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
