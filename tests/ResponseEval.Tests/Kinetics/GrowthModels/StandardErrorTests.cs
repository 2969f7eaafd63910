namespace ResponseEval.Tests.Kinetics;

/// <summary>
/// Standard errors and p values against R 4.2.2: <c>summary(nls(f ~ exp(-d*t) + exp(g*t) - 1, dat, start = list(g = .00511, d = .00511),
/// algorithm = "port", lower = 0, upper = 1, control = nls.control(tol = 1e-12)))</c>, and likewise for the other models, with
/// <c>dat = data.frame(t = day - day[1] + 1, f = size / size[1])</c> for tumgr, and without the 1 and the first row otherwise. For gdphi on
/// 410011 R's own optimizers give up; that row is only in the rule book.
/// </summary>
public sealed class StandardErrorTests
{
    [Theory]
    [InlineData("300005", GrowthModel.Gx, "0.009072067", "3.39294e-4", "0.0237984")]
    [InlineData("300004", GrowthModel.Gd, "0.01018576", "4.23918e-4", "0.02648")]
    [InlineData("720001", GrowthModel.Gd, "0.002398667", "1.283468e-4", "6.9363e-8")]
    [InlineData("780001", GrowthModel.Gx, "0.01065393", "3.902523e-4", "3.49308e-9")]
    [InlineData("410001", GrowthModel.GdPhi, "0.02010424", "0.001683469", "0.00693899")]
    [InlineData("410010", GrowthModel.GdPhi, "0.0123838", "0.0022045", "8.012e-4")]
    [InlineData("20011", GrowthModel.GdPhi, "0.00671525", "0.00106308", "0.0032128")]
    public void Growth_as_in_tumgr(string id, GrowthModel model, string value, string error, string probability) =>
        Same(Fit(id, model, tumgr: true).Growth, value, error, probability);

    [Theory]
    [InlineData("140006", GrowthModel.Dx, "0.03613664", "0.00357247", "0.0627324")]
    [InlineData("300004", GrowthModel.Gd, "0.02160446", "0.001646648", "0.0484282")]
    [InlineData("720001", GrowthModel.Gd, "0.0154023", "0.00159799", "1.1165e-5")]
    [InlineData("410001", GrowthModel.GdPhi, "0.0144993", "0.00168541", "0.0132441")]
    [InlineData("410010", GrowthModel.GdPhi, "0.0315805", "0.0027158", "7.850e-6")]
    public void Decay_as_in_tumgr(string id, GrowthModel model, string value, string error, string probability) =>
        Same(Fit(id, model, tumgr: true).Decay, value, error, probability);

    [Theory]
    [InlineData("410001", "0.8270776", "0.03309565", "0.00159738")]
    [InlineData("410010", "0.982854", "0.0092899", "1.777e-12")]
    [InlineData("20011", "0.5497343", "0.0580763", "6.9485e-4")]
    [InlineData("30013", "0.991908", "0.0088587", "3.421e-11")]
    public void Phi_as_in_tumgr(string id, string value, string error, string probability) =>
        Same(Fit(id, GrowthModel.GdPhi, tumgr: true).Phi, value, error, probability);

    [Theory]
    [InlineData("720001", GrowthModel.Gd, "0.002413025", "1.401934e-4", "5.4875e-7")]
    [InlineData("780001", GrowthModel.Gx, "0.01071506", "4.230467e-4", "3.81827e-8")]
    [InlineData("410001", GrowthModel.GdPhi, "0.01934018", "0.00128682", "0.042296")]
    [InlineData("410010", GrowthModel.GdPhi, "0.0120814", "0.0023394", "0.0020858")]
    [InlineData("20011", GrowthModel.GdPhi, "0.00656829", "0.00107641", "0.0088424")]
    public void Growth_from_day_0(string id, GrowthModel model, string value, string error, string probability) =>
        Same(Fit(id, model, tumgr: false).Growth, value, error, probability);

    [Theory]
    [InlineData("720001", GrowthModel.Gd, "0.0155749", "0.00176385", "4.8281e-5")]
    [InlineData("720001", GrowthModel.Dx, "0.0036400", "0.0011833", "0.015208")]
    [InlineData("410010", GrowthModel.GdPhi, "0.0328300", "0.0031558", "4.6218e-5")]
    [InlineData("30013", GrowthModel.GdPhi, "0.0226681", "0.001019", "3.404e-6")]
    public void Decay_from_day_0(string id, GrowthModel model, string value, string error, string probability) =>
        Same(Fit(id, model, tumgr: false).Decay, value, error, probability);

    /// <summary><c>-2 * as.numeric(logLik(fit)) + 2 * length(coef(fit))</c>.</summary>
    [Theory]
    [InlineData("300005", GrowthModel.Gx, true, "-12.4998")]
    [InlineData("780001", GrowthModel.Gd, true, "23.6992")]
    [InlineData("410001", GrowthModel.GdPhi, true, "-34.4871")]
    [InlineData("720001", GrowthModel.Gd, false, "-18.7732")]
    [InlineData("410010", GrowthModel.GdPhi, false, "-27.2695")]
    public void Akaikes_criterion(string id, GrowthModel model, bool tumgr, string aic) => Printed.Equal(aic, Fit(id, model, tumgr).Aic);

    [Fact]
    public void A_parameter_at_its_lower_bound_is_not_significant()
    {
        var decay = Fit("780001", GrowthModel.Gd, tumgr: true).Decay!.Value;
        Assert.Equal(0, decay.Value);
        Printed.Equal("0.00758885", decay.StandardError); // R: 0.007588847, p 1
        Assert.Equal(1, decay.PValue);
    }

    private static GrowthModelCandidate Fit(string id, GrowthModel model, bool tumgr) => GrowthModels
        .Fit(TumgrSeries.Of(id), new GrowthModelOptions { TumgrCompatible = tumgr })
        .Candidates.Single(candidate => candidate.Model == model);

    private static void Same(GrowthEstimate? actual, string value, string error, string probability)
    {
        Printed.Equal(value, actual?.Value);
        Printed.Equal(error, actual?.StandardError);
        Printed.Equal(probability, actual?.PValue);
    }
}
