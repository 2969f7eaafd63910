using ResponseEval.Tests;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests.Adam.Derived;

/// <summary>ADRS and ADTR of derived responses say what the engine says of the same history.</summary>
public sealed class DerivedResponsePropertyTests(ITestOutputHelper output)
{
    private const int Cases = 3000;

    private static readonly SubjectDerivation _derivation = new(new AdamOptions { Mode = ResponseMode.Derived });
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);

    [Fact]
    public void Best_responses_are_those_of_the_engine() => Property.For(DrawnSubject.Any).Cases(Cases)
        .Require("CR", 0.05, static drawn => Evaluate(drawn).Best.Recist.Response == OverallResponse.CompleteResponse)
        .Require("PR", 0.05, static drawn => Evaluate(drawn).Best.Recist.Response == OverallResponse.PartialResponse)
        .Require("SD", 0.02, static drawn => Evaluate(drawn).Best.Recist.Response == OverallResponse.StableDisease)
        .Require("PD", 0.05, static drawn => Evaluate(drawn).Best.Recist.Response == OverallResponse.ProgressiveDisease)
        .Require("iCPD", 0.02, static drawn => Evaluate(drawn).Best.Irecist.Response == IrecistResponse.ConfirmedProgression)
        .Require("iUPD", 0.02, static drawn => Evaluate(drawn).Best.Irecist.Response == IrecistResponse.UnconfirmedProgression)
        .LogTo(output.WriteLine)
        .Holds(static drawn => Says(drawn, "BOR", Evaluate(drawn).Best.Recist) && Says(drawn, "IBOR", Evaluate(drawn).Best.Irecist));

    [Fact]
    public void A_best_response_that_looks_beyond_progression_is_caught() => Property.For(DrawnSubject.Any).Cases(Cases).FindsCounterexample(static drawn =>
    {
        var evaluation = Evaluate(drawn);
        var best = evaluation.Timepoints.Any(static timepoint => timepoint.Recist.Overall == OverallResponse.CompleteResponse) ? "CR" : evaluation.Best.Recist.Response.Code();
        return Row(drawn, "BOR").Text is "MISSING" || Row(drawn, "BOR").Text == best;
    });

    [Fact]
    public void Sums_and_nadirs_of_ADTR_are_those_of_the_time_points() => Property.For(DrawnSubject.Any).Cases(Cases)
        .Require("a missing target", 0.1, static drawn => Evaluate(drawn).Timepoints.Any(static timepoint => timepoint.Rules.Target == RuleId.TargetMissing))
        .Require("target progression", 0.1, static drawn => Evaluate(drawn).Timepoints.Any(static timepoint => timepoint.Recist.Target == TargetResponse.ProgressiveDisease))
        .Holds(static drawn => SumsOf(drawn).SequenceEqual(Evaluate(drawn).Timepoints
            .Where(static timepoint => timepoint.Recist.Target != TargetResponse.NotApplicable)
            .Select(static timepoint => (
                (double?)timepoint.TargetSum?.Millimeters,
                (double?)timepoint.NadirSum?.Millimeters,
                timepoint.Recist.Target == TargetResponse.CompleteResponse,
                timepoint.Recist.Target == TargetResponse.ProgressiveDisease))));

    [Fact]
    public void A_nadir_that_takes_in_incomplete_sums_is_caught() => Property.For(DrawnSubject.Any).Cases(Cases).FindsCounterexample(static drawn =>
    {
        var peer = AdmiraloncoTumorResults.Derive(drawn.Subject, new DateOnly(2024, 1, 1), ResponseAssessor.Investigator)
            .Where(static row => row.Parameter.Code == "SDIAM" && row.Visit != "V1")
            .Select(static row => row.Nadir);
        return peer.SequenceEqual(SumsOf(drawn).Select(static sum => sum.Nadir));
    });

    private static SubjectEvaluation Evaluate(DrawnSubject drawn) => _evaluator.Evaluate(SdtmHistories.Of(drawn.Subject)[0].History!);

    private static AdrsRow Row(DrawnSubject drawn, string code) => _derivation.Derive(drawn.Subject).Adrs.Single(row => row.Parameter.Code == code);

    private static bool Says(DrawnSubject drawn, string code, BestResponse<OverallResponse> best) => Says(Row(drawn, code), best.Response.Code(), best.Date);

    private static bool Says(DrawnSubject drawn, string code, BestResponse<IrecistResponse> best) => Says(Row(drawn, code), best.Response.Code(), best.Date);

    /// <summary>Without any follow-up ADRS says MISSING, the engine NE.</summary>
    private static bool Says(AdrsRow row, string response, DateOnly? date) =>
        (row.Text == "MISSING" ? "NE" : row.Text) == response && row.Date == date;

    private static IEnumerable<(double? Sum, double? Nadir, bool Complete, bool Progression)> SumsOf(DrawnSubject drawn) => _derivation.Derive(drawn.Subject).Adtr
        .Where(static row => row is { Parameter.Code: "SDIAM", IsBaseline: false })
        .Select(static row => (row.Value, row.Nadir, row.IsCompleteResponse, row.IsProgression));
}
