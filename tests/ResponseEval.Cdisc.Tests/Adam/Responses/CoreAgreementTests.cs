using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>The best responses of the default preset are those of the core, for the responses that ADRS analyses.</summary>
public sealed class CoreAgreementTests
{
    private static readonly AdamPreset _default = AdamPreset.Default;

    /// <summary>The one departure of ADRS from the core: the PD of table 3.</summary>
    private static readonly AdamPreset _asCalled = _default with { PeerConventions = PeerConvention.DiseaseAfterCompleteStands };

    private static PropertyCheck<Course> Recist11 => Property.For(Courses.Consistent(Courses.Recist11))
        .Cases(5_000)
        .Require("without targets", 0.03, course => course.Has("NON"))
        .Require("a confirmed response", 0.05, course => course.Scene.Adrs("CRSP", _default) != "N")
        .Require("new therapy", 0.15, course => course.Has("therapy"));

    [Fact]
    public void BOR_is_the_best_response_of_the_core() => Recist11.Holds(course =>
        Written(BestOverallResponse.Unconfirmed(Timepoints(course), Window(course), ProtocolRules.Default)) == Adrs(course, "BOR", _default));

    [Fact]
    public void CBOR_is_the_confirmed_best_response_of_the_core_but_for_the_PD_of_table_3()
    {
        Recist11.Holds(course => Confirmed(course) == Adrs(course, "CBOR", _asCalled));
        Recist11.Holds(course => Confirmed(course) == Adrs(course, "CBOR", _default) || Adrs(course, "CBOR", _default).StartsWith("PD@", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_never_calls_returning_disease_progression_is_caught() =>
        Recist11.FindsCounterexample(course => Confirmed(course) == Adrs(course, "CBOR", _default));

    [Fact]
    public void IBOR_is_the_best_response_of_the_core() => Property.For(Courses.Consistent(Courses.Irecist))
        .Cases(5_000)
        .Require("confirmed progression", 0.05, course => course.Has("iCPD"))
        .Holds(course =>
        {
            var best = IrecistBestResponse.Best(Timepoints(course), Window(course), ProtocolRules.Default);
            return best.Response.Code() + AdamScene.Day(best.Date) == Adrs(course, "IBOR", _default);
        });

    private static string Confirmed(Course course) =>
        Written(BestOverallResponse.Confirmed(Timepoints(course), Window(course), ProtocolRules.Default));

    private static string Written(BestResponse<OverallResponse> best) => best.Response.Code() + AdamScene.Day(best.Date);

    private static string Adrs(Course course, string code, AdamPreset preset) =>
        course.Scene.Adrs(code, preset).Replace("MISSING", "NE", StringComparison.Ordinal);

    private static EvaluationWindow Window(Course course) => new(AdamScene.Day0, course.Scene.Subject.Dates.NewAnticancerTherapy, DataCutoff: null);

    private static TimepointResponse[] Timepoints(Course course)
    {
        var target = course.Has("NON") ? TargetResponse.NotApplicable : TargetResponse.NotEvaluable;
        return [.. course.Scene.Rows(_default).Where(row => row.Parameter.BaseCode is "OVR" or "IOVR" && row.AnalysisFlag01).Select(row => new TimepointResponse
        {
            Date = row.Date!.Value,
            Recist = new(target, NonTargetResponse.NotEvaluable, NewLesion: false, Enum.GetValues<OverallResponse>().FirstOrDefault(value => value.Code() == row.Text)),
            Irecist = Enum.GetValues<IrecistResponse>().FirstOrDefault(value => value.Code() == row.Text),
        })];
    }
}
