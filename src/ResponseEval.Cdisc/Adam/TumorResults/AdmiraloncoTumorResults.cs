namespace ResponseEval.Cdisc;

/// <summary>
/// ADTR as admiralonco 1.4 derives it: diameters of the target lesions as TR has them, and their sum over whatever was measured at a visit.
/// </summary>
/// <remarks>Its departures from RECIST 1.1 are kept, for double programming; docs/decisions/0008-adtr.md lists them.</remarks>
internal static class AdmiraloncoTumorResults
{
    private const string Baseline = "BASELINE";

    public static ValueList<AdtrRow> Derive(SdtmSubject subject, DateOnly? randomization, ResponseAssessor assessor)
    {
        var locations = Locations(subject, assessor);
        var diameters = new List<AdtrRow>();
        foreach (var result in subject.TumorResults)
            if (result is { GroupId: "TARGET", TestCode: "LDIAM" or "LPERP" } && assessor.Made(result))
                diameters.Add(Diameter(result, locations, randomization, assessor));
        var sums = AdmiraloncoSums.Of(diameters.FindAll(IsSummed), randomization, assessor);
        return AdtrOrder.ByVisitNumber([.. diameters, .. sums]);
    }

    private static AdtrRow Diameter(TumorResult result, Dictionary<string, string?> locations, DateOnly? randomization, ResponseAssessor assessor)
    {
        var lesion = result.LinkId;
        var location = lesion is null ? null : locations.GetValueOrDefault(lesion);
        var visit = result.Visit == "SCREENING" ? Baseline : result.Visit;
        var date = PartialDate.TryParse(result.Date, out var partial) ? partial.Impute(DateImputation.First) : null;
        return new AdtrRow(Parameter(result.TestCode!, LesionNumber(lesion), assessor))
        {
            Source = result,
            Location = location,
            LocationGroup = location switch { null => null, "LYMPH NODE" => "NODAL", _ => "NON-NODAL" },
            LesionsExpected = lesion,
            LesionsAssessed = result.Number is null ? null : lesion,
            Visit = visit,
            VisitNumber = visit == Baseline ? 0 : result.VisitNumber,
            Date = date?.Date,
            DateImputation = date?.Flag,
            Day = AnalysisDay.Of(date?.Date, randomization),
            Value = (double?)result.Number,
            AnalysisFlag01 = result.Number is not null,
        };
    }

    private static AdtrParameter Parameter(string test, string number, ResponseAssessor assessor) =>
        test == "LDIAM" ? AdtrParameters.LongestDiameter(number, assessor) : AdtrParameters.Perpendicular(number, assessor);

    /// <summary>What stands from the third character of the id on: 1 of T01, and 0 of T10.</summary>
    private static string LesionNumber(string? lesion) => lesion is { Length: > 2 } ? lesion[2..] : "";

    private static bool IsSummed(AdtrRow diameter) =>
        (diameter.Source!.TestCode, diameter.LocationGroup) is ("LDIAM", "NON-NODAL") or ("LPERP", "NODAL");

    private static Dictionary<string, string?> Locations(SdtmSubject subject, ResponseAssessor assessor)
    {
        var locations = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var identification in subject.TumorIdentifications)
            if (identification.LinkId is { } lesion && assessor.Made(identification))
                locations.TryAdd(lesion, identification.Location);
        return locations;
    }
}
