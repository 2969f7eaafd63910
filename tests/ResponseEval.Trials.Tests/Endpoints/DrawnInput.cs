using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Trials.Tests;

/// <summary>Drawn subjects: visits about every eight weeks, some missed or not evaluable, with deaths, therapies and cut-offs close to the visits.</summary>
internal static class DrawnInput
{
    internal static Arbitrary<EndpointInput> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make));

    private static EndpointInput Make(int seed)
    {
        var draw = new Draw(seed);
        var responses = new List<DatedResponse<OverallResponse>>();
        var day = 1;
        for (var visits = draw.Between(0, 6); visits > 0; visits--)
        {
            day += draw.Of(28, 56, 56, 56, 63, 112, 126, 127, 168);
            responses.Add(new(Visits.Day(day), draw.Weighted(
                (6, OverallResponse.StableDisease),
                (3, OverallResponse.PartialResponse),
                (1, OverallResponse.CompleteResponse),
                (2, OverallResponse.NotEvaluable),
                (2, OverallResponse.ProgressiveDisease))));
        }

        DateOnly? death = draw.Chance(40) ? Near(draw, day) : null;
        return new(Visits.Day(1))
        {
            Responses = new([.. responses.Where(response => !(response.Date > death))]),
            IsBaselineComplete = draw.Chance(95),
            Death = death,
            NewTherapy = draw.Chance(30) ? Near(draw, day) : null,
            DataCutoff = draw.Chance(15) ? Near(draw, day) : null,
            LastKnownAlive = draw.Chance(90) ? Visits.Day(day + draw.Between(0, 60)) : null,
        };
    }

    private static DateOnly Near(Draw draw, int lastVisit) => draw.Chance(50)
        ? Visits.Day(Math.Max(2, lastVisit + draw.Of(-1, 0, 1, 70, 126, 127)))
        : Visits.Day(draw.Between(2, Math.Max(2, lastVisit)));
}
